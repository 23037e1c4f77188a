using System.Globalization;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.TestKit.Compiling;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Generator.Tests.CallSites;

// SMS4013: constant texts that fit by themselves, and not with the STOP text.
public class StopRoomTests
{
    private static readonly string _a148 = new('a', 148);
    private static readonly string _a12 = new('a', 12);

    [Fact]
    public async Task Text_WithoutRoomForStop_Triggers()
    {
        var found = await CallSite.VerifyAsync($$"""SmsContent.Create("{{_a148}}{|SMS4013:aaaaaaa|}");""");

        Assert.Equal(
            "Every send of an account whose STOP restriction stands is refused: 155 + 12 of 160 septets; shorten the text, allow more segments, "
                + "or set 'SmsStopRestrictionLifted' if support has lifted the restriction",
            Assert.Single(found).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task Text_ThatLeavesTheRoom_DoesNotTrigger() =>
        CallSite.VerifyAsync($"""
            SmsContent.Create("{_a148}");
            SmsContent.Create("{_a148}{_a12}", maxSegments: 2);
            SmsContent.Create("{new string('я', 58)}", SmsEncoding.Ucs2);
            """);

    [Fact]
    public Task Text_InOtherRooms_Triggers() =>
        CallSite.VerifyAsync($$"""
            SmsContent.Create("{{new string('a', 294)}}{|SMS4013:{{_a12}}|}", maxSegments: 2);
            SmsContent.Create("{{new string('я', 58)}}{|SMS4013:{{new string('я', 12)}}|}", SmsEncoding.Ucs2);
            SmsContent.Create("{{_a148}}{|SMS4013:{{_a12}}|}", encoding);
            SmsContent.Create("{{new string('a', 906)}}{|SMS4013:{{_a12}}|}", maxSegments: count);
            SmsContent.Create("{{_a148}}{{_a12}}{|SMS4002:a|}");
            """);

    [Fact]
    public Task Text_OfAnAccountThatIsFree_DoesNotTrigger() => CallSite.VerifyLiftedAsync($"""SmsContent.Create("{_a148}{_a12}");""");

    [Theory]
    [InlineData("false")]
    [InlineData("yes")]
    public Task Text_OfAnotherValue_Triggers(string value) => CallSite.VerifyLiftedAsync($$"""SmsContent.Create("{{_a148}}{|SMS4013:{{_a12}}|}");""", value);

    [Theory]
    [InlineData("true", "false", "{|SMS4013:{0}|}")]
    [InlineData("false", "true", "{0}")]
    public Task FolderOfTheSource_GoesBeforeTheProject(string property, string folder, string end) =>
        CSharpVerifier.VerifyAsync(
            new CallSiteAnalyzer(),
            "static class Program { static object Send() => TemplateSms.SmsContent.Create(\"" + _a148 + end.Replace("{0}", _a12, StringComparison.Ordinal) + "\"); }",
            TestProject.Empty
                .WithOption("build_property.SmsStopRestrictionLifted", property)
                .WithFileOption("Test.cs", "smstpl_stop_restriction_lifted", folder));

    // A reserve that the call itself asks for makes it throw.
    [Fact]
    public Task Text_BesideAReserveOfTheCall_DoesNotFit() =>
        CallSite.VerifyLiftedAsync($$"""
            SmsContent.Create("{{_a148}}{|SMS4002:{{_a12}}|}", reserve: 12);
            SmsContent.Create("{{_a148}}{|SMS4002:{{_a12}}|}", kind: SmsKind.Marketing);
            SmsContent.Create("{{_a148}}{{_a12}}", reserve: 0);
            SmsContent.Create("{{_a148}}{{_a12}}", reserve: count);
            """);
}
