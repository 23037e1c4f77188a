using System.Globalization;

namespace TemplateSms.Generator.Tests.CallSites;

public class BadTrackerTests
{
    private static readonly string _a49 = new('a', 49);

    [Fact]
    public Task Tracker_WithinTheRule_DoesNotTrigger() =>
        CallSite.VerifyAsync($$"""
            SmsContent.Create("Hi", tracker: "order1029");
            SmsContent.Create("Hi", tracker: "{{_a49}}");
            SmsContent.Create("Hi", tracker: null);
            SmsContent.Create("Hi", tracker: unknown);
            """);

    [Theory]
    [InlineData("order{|SMS4004:-|}1029")]
    [InlineData("Zo{|SMS4004:ë|}")]
    [InlineData("go{|SMS4004:🚀|}")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa{|SMS4004:bc|}")]
    public Task Tracker_OutsideTheRule_TriggersAtTheCharacters(string marked) =>
        CallSite.VerifyAsync($"""SmsContent.Create("Hi", tracker: "{marked}");""");

    [Fact]
    public Task Tracker_OfOneSend_TriggersInInitializersAndCopies() =>
        CallSite.VerifyAsync("""
            var options = new SmsSendOptions { Tracker = "order{|SMS4004: |}1" };
            options = options with { Tracker = {|SMS4004:""|} };
            """);

    [Fact]
    public async Task Tracker_OutsideTheRule_MessageNamesTheCharacterAndNotTheTracker()
    {
        var found = await CallSite.VerifyAsync("""SmsContent.Create("Hi", tracker: "order{|SMS4004:-|}1029");""");

        Assert.Equal(
            "This cannot be a tracker: '-' U+002D HYPHEN-MINUS is not an ASCII letter or a digit. A tracker has 1 to 49 ASCII letters and digits",
            Assert.Single(found).GetMessage(CultureInfo.InvariantCulture));
    }
}
