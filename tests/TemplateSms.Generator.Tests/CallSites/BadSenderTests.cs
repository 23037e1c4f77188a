using System.Globalization;

namespace TemplateSms.Generator.Tests.CallSites;

public class BadSenderTests
{
    [Theory]
    [InlineData("ACME")]
    [InlineData("A1234567890")]
    [InlineData("ACME Shop")]
    [InlineData("1234a")]
    public Task Sender_WithinTheRule_DoesNotTrigger(string sender) =>
        CallSite.VerifyAsync($"""SenderId.Parse("{sender}");""");

    [Theory]
    [InlineData("{|SMS4001:12345|}")]
    [InlineData("{|SMS4001:ACM|}")]
    [InlineData("A1234567890{|SMS4001:1|}")]
    [InlineData("ACME{|SMS4001:-|}Shop")]
    [InlineData("Caf{|SMS4001:é|} Zoé")]
    [InlineData("ACME{|SMS4001: |}")]
    [InlineData("{|SMS4001: |}ACME")]
    [InlineData("ACME{|SMS4001:🚀|}")]
    public Task Sender_OutsideTheRule_TriggersAtTheCharacters(string marked) =>
        CallSite.VerifyAsync($"""SenderId.Parse("{marked}");""");

    [Fact]
    public Task Sender_Empty_TriggersAtTheLiteral() =>
        CallSite.VerifyAsync("""SenderId.Parse({|SMS4001:""|});""");

    [Fact]
    public Task Sender_NotConstant_DoesNotTrigger() =>
        CallSite.VerifyAsync("""SenderId.Parse(unknown); SenderId.Parse(unknown + "1");""");

    [Fact]
    public Task Sender_ConstantElsewhere_TriggersAtTheReference() =>
        CallSite.VerifyMembersAsync("""
            const string Shop = "12345";
            static readonly SenderId Sender = SenderId.Parse({|SMS4001:Shop|});
            static readonly SenderId Other = SenderId.Parse({|SMS4001:Program.Shop|});
            """);

    [Fact]
    public Task Sender_OneOfTwoConstants_TriggersAtThatOne() =>
        CallSite.VerifyAsync("""
            SenderId.Parse(condition ? "ACME" : "{|SMS4001:12345|}");
            SenderId.Parse(unknown ?? "{|SMS4001:67890|}");
            SenderId.Parse(count switch { 1 => "ACME", _ => "{|SMS4001:12345|}" });
            """);

    [Fact]
    public async Task Sender_TooLong_MessageSaysTheRule()
    {
        var found = await CallSite.VerifyAsync("""SenderId.Parse("A1234567890{|SMS4001:1|}");""");

        Assert.Equal(
            "'A12345678901' cannot be a sender: it has 12 of at most 11 characters. A sender has 4 to 11 ASCII letters, digits and spaces, and not digits only",
            Assert.Single(found).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task MarkedMembers_OfTheUser_TriggerAsTheRuntimesDo() =>
        CallSite.VerifyMembersAsync("""
            sealed class Shop
            {
                [SmsSender] public string Sender { get; init; } = "{|SMS4001:123456|}";
                [SmsSender] public string Field = "{|SMS4001:1234567|}";
                public Shop([SmsSender] string sender = "{|SMS4001:12345678|}") => Sender = sender;
            }

            static void Use()
            {
                var shop = new Shop("{|SMS4001:12345|}") { Sender = "{|SMS4001:12|}", Field = "ACME" };
                shop.Field = "{|SMS4001:54321|}";
                shop.Field ??= "{|SMS4001:65432|}";
            }
            """);

    [Fact]
    public Task UnmarkedParameter_DoesNotTrigger() =>
        CallSite.VerifyMembersAsync("""static void Log(string text) => Log("12345");""");
}
