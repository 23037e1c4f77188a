namespace TemplateSms.Generator.Tests.CallSites;

/// <summary>What users mark in their own code.</summary>
public class UserMarksTests
{
    private static readonly string _a160 = new('a', 160);

    [Fact]
    public Task Text_WithoutSettings_IsOneSegmentOfGsm7() =>
        CallSite.VerifyMembersAsync($$"""
            static void Notify([SmsText] string text) { }
            static void Use()
            {
                Notify("{{_a160[..148]}}");
                Notify("{{_a160[..148]}}{|SMS4013:{{_a160[148..]}}|}");
                Notify("{{_a160}}{|SMS4002:a|}");
                Notify("{|SMS4003:Привет|}");
            }
            """);

    [Fact]
    public Task Text_WithSettings_HasTheirRoom() =>
        CallSite.VerifyMembersAsync($$"""
            static void Notify([SmsText(Encoding = SmsEncoding.Auto, MaxSegments = 2)] string text) { }
            static void Use()
            {
                Notify("{{_a160}}a");
                Notify("Привет");
                Notify("{{new string('a', 306)}}{|SMS4002:a|}");
                Notify("{{new string('я', 134)}}{|SMS4002:я|}");
            }
            """);

    [Fact]
    public Task Text_WithSettings_FollowsTheOtherArgumentsFirst() =>
        CallSite.VerifyMembersAsync($$"""
            static void Notify([SmsText(MaxSegments = 2)] string text, int maxSegments = 1, SmsEncoding encoding = SmsEncoding.Gsm7) { }
            static void Use()
            {
                Notify("{{_a160}}a");
                Notify("{{_a160}}{|SMS4002:a|}", maxSegments: 1);
                Notify("Привет", encoding: SmsEncoding.Ucs2);
            }
            """);

    [Fact]
    public Task Members_OfEveryKind_AreMarked() =>
        CallSite.VerifyMembersAsync("""
            sealed record Recipient([property: SmsPhoneNumber] string Number, [SmsTracker] string Tracker = "a{|SMS4004: |}b");

            sealed class Shop
            {
                [SmsText] public const string Hello = "{|SMS4003:Привет|}";
                [SmsPhoneNumber] public string Hotline { get; init; } = "{|SMS4005:123|}";
                [SmsBound("int(1..9)")] public int Lines = {|SMS4008:10|};
                public Shop([SmsBound("string(3)")] string code) { }
            }

            static object Use(Recipient recipient) => new object[]
            {
                recipient with { Number = "{|SMS4005:123|}" },
                new Shop("abc{|SMS4008:d|}") { Hotline = "{|SMS4005:456|}" },
            };
            """);

    [Fact]
    public Task LocalFunctions_AreMarkedToo() =>
        CallSite.VerifyAsync("""
            static void Local([SmsSender] string sender) { }
            Local("{|SMS4001:123|}");
            """);
}
