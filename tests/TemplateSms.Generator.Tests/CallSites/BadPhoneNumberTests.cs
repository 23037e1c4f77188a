using System.Globalization;

namespace TemplateSms.Generator.Tests.CallSites;

public class BadPhoneNumberTests
{
    [Theory]
    [InlineData("0680010203")]
    [InlineData("+33 (0)6 80.01-02/03")]
    [InlineData("33680010203")]
    [InlineData("0044 7700 900142")]
    [InlineData("+49 151 23456789")]
    public Task Number_ThatCanBeOne_DoesNotTrigger(string number) =>
        CallSite.VerifyAsync($"""PhoneNumber.Parse("{number}");""");

    [Theory]
    [InlineData("{|SMS4005:068001020|}")]
    [InlineData("{|SMS4005:06800102033|}")]
    [InlineData("{|SMS4005:+33 6 80 01 02|}")]
    [InlineData("{|SMS4005:+33 06 80 01 02 03|}")]
    [InlineData("{|SMS4005:+1234567890123456|}")]
    [InlineData("{|SMS4005:123|}")]
    [InlineData("06 80 01 0{|SMS4005:x|} 03")]
    [InlineData("06800102{|SMS4005:📱|}3")]
    [InlineData("{|SMS4005:P|}HONE_NUMBER_HERE")]
    public Task Number_ThatCannotBeOne_TriggersAtIt(string marked) =>
        CallSite.VerifyAsync($"""PhoneNumber.Parse("{marked}");""");

    [Fact]
    public Task Number_WithoutADigit_TriggersAtTheLiteral() =>
        CallSite.VerifyAsync("""PhoneNumber.Parse({|SMS4005:""|}); PhoneNumber.Parse("{|SMS4005: - |}", null);""");

    [Fact]
    public Task Number_ThatIsAskedAbout_DoesNotTrigger() =>
        CallSite.VerifyAsync("""PhoneNumber.TryParse("123", out _); PhoneNumber.Parse(unknown);""");

    [Fact]
    public async Task Number_ThatCannotBeOne_MessageHoldsTheRuleAndNotTheNumber()
    {
        var found = await CallSite.VerifyAsync("""PhoneNumber.Parse("{|SMS4005:068001020|}");""");

        Assert.Equal(
            "This cannot be a phone number: it has 9 of the 10 digits of a French national number. Write it as 0680010203 or as +33680010203",
            Assert.Single(found).GetMessage(CultureInfo.InvariantCulture));
    }
}
