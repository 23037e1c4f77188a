using System.Globalization;

namespace TemplateSms.Generator.Tests.CallSites;

public class BadPhoneNumberTests
{
    [Theory]
    [InlineData("+33 (0)6 80.01-02/03")]
    [InlineData("33680010203")]
    [InlineData("0044 7700 900142")]
    [InlineData("+49 151 23456789")]
    public Task Number_ThatCanBeOne_DoesNotTrigger(string number) =>
        CallSite.VerifyAsync($"""PhoneNumber.Parse("{number}");""");

    [Theory]
    [InlineData("{|SMS4005:0680010203|}")]
    [InlineData("{|SMS4005:680010203|}")]
    [InlineData("{|SMS4005:+33 6 80 01 02|}")]
    [InlineData("{|SMS4005:+33 06 80 01 02 03|}")]
    [InlineData("{|SMS4005:+1234567890123456|}")]
    [InlineData("{|SMS4005:123|}")]
    [InlineData("+33 6 80 01 0{|SMS4005:x|} 03")]
    [InlineData("+336800102{|SMS4005:📱|}3")]
    [InlineData("{|SMS4005:P|}HONE_NUMBER_HERE")]
    public Task Number_ThatCannotBeOne_TriggersAtIt(string marked) =>
        CallSite.VerifyAsync($"""PhoneNumber.Parse("{marked}");""");

    [Fact]
    public Task Number_WithoutADigit_TriggersAtTheLiteral() =>
        CallSite.VerifyAsync("""PhoneNumber.Parse({|SMS4005:""|}); PhoneNumber.Parse("{|SMS4005: - |}", PhoneRegion.France);""");

    [Fact]
    public Task Number_ThatIsAskedAbout_DoesNotTrigger() =>
        CallSite.VerifyAsync("""PhoneNumber.TryParse("123", out _); PhoneNumber.Parse(unknown);""");

    [Theory]
    [InlineData("0680010203")]
    [InlineData("+33 6 80 01 02 03")]
    [InlineData("0692 12 34 56")]
    public Task Number_ThatItsRegionReads_DoesNotTrigger(string number) =>
        CallSite.VerifyAsync($"""
            PhoneNumber.Parse("{number}", PhoneRegion.France);
            PhoneNumber.Parse(region: PhoneRegion.France, number: "{number}");
            """);

    [Theory]
    [InlineData("068001020")]
    [InlineData("06800102033")]
    [InlineData("180010203")]
    public Task Number_ThatItsRegionDoesNotRead_TriggersAtIt(string number) =>
        CallSite.VerifyAsync($$"""PhoneNumber.Parse("{|SMS4005:{{number}}|}", PhoneRegion.France);""");

    [Fact]
    public Task Number_UnderARegionThatIsNotKnown_TriggersWhereItCannotBeOneUnderAny() =>
        CallSite.VerifyMembersAsync("""
            static void M(PhoneRegion region)
            {
                PhoneNumber.Parse("0680010203", region);
                PhoneNumber.Parse("298123456", region);
                PhoneNumber.Parse("{|SMS4005:068001020|}", region);
            }
            """);

    [Fact]
    public Task Number_OfAMemberOfYours_IsReadUnderTheRegionThatItsMarkNames() =>
        CallSite.VerifyMembersAsync("""
            static void French([SmsPhoneNumber(Region = PhoneRegion.France)] string to) { }
            static void Any([SmsPhoneNumber(Region = PhoneRegion.International)] string to) { }
            static void Gateways([SmsPhoneNumber] string to) { }
            static void Chosen([SmsPhoneNumber] string to, PhoneRegion region = PhoneRegion.France) { }
            static void M()
            {
                French("0680010203");
                Any("{|SMS4005:0680010203|}");
                Gateways("0680010203");
                Chosen("0680010203");
                Chosen("{|SMS4005:0680010203|}", PhoneRegion.International);
            }
            """);

    [Theory]
    [InlineData("068001020", ", PhoneRegion.France", "it has 9 of the 10 digits of a French national number. Write it as 0680010203 or as +33680010203")]
    [InlineData("0680010203", "", "it begins with 0, as national numbers do, and no region is given. Write it as +33680010203, or pass PhoneRegion.France")]
    [InlineData("680010203", "", "it has 9 digits and no + (is the 0 missing?). Write it as +33680010203")]
    public async Task Number_ThatCannotBeOne_MessageHoldsTheRuleAndNotTheNumber(string number, string others, string rule)
    {
        var found = await CallSite.VerifyAsync($$"""PhoneNumber.Parse("{|SMS4005:{{number}}|}"{{others}});""");

        Assert.Equal("This cannot be a phone number: " + rule, Assert.Single(found).GetMessage(CultureInfo.InvariantCulture));
    }
}
