namespace TemplateSms.Tests.Addresses;

public class PhoneNumberTests
{
    [Theory]
    [InlineData("0680010203", "0680010203")]
    [InlineData("33680010203", "33680010203")]
    [InlineData("+33680010203", "33680010203")]
    [InlineData("0033680010203", "33680010203")]
    [InlineData("06 80 01 02 03", "0680010203")]
    [InlineData("06.80.01.02.03", "0680010203")]
    [InlineData("06-80-01-02-03", "0680010203")]
    [InlineData("06/80/01/02/03", "0680010203")]
    [InlineData("06\u00a080\u202f01\u00a002\u00a003", "0680010203")]
    [InlineData("(06) 80 01 02 03", "0680010203")]
    [InlineData("+33 (0)6 80 01 02 03", "33680010203")]
    [InlineData("00 33 (0) 6 80 01 02 03", "33680010203")]
    [InlineData("+1 (415) 555-0100", "14155550100")]
    [InlineData("  +44 20 7946 0958 ", "442079460958")]
    public void Parse_NumberAsPeopleWriteIt_GivesTheDigitsTheGatewayTakes(string written, string digits)
    {
        Assert.Equal(digits, PhoneNumber.Parse(written).Value);
        Assert.True(PhoneNumber.TryParse(written, out var number));
        Assert.Equal(digits, number.Value);
    }

    [Theory]
    [InlineData("", "no digit")]
    [InlineData("+", "no digit")]
    [InlineData("068001020", "9 of the 10 digits")]
    [InlineData("06800102034", "11 of the 10 digits")]
    [InlineData("+3368001020", "10 digits, a number of country code 33 has 11")]
    [InlineData("+330680010203", "the 0 of the national form")]
    [InlineData("+0680010203", "no country code begins with 0")]
    [InlineData("1234567", "at least 8")]
    [InlineData("+1234567890123456", "at most 15")]
    [InlineData("06 80 01 02 O3", "'O' U+004F")]
    [InlineData("06+80010203", "'+' U+002B")]
    [InlineData("06\t80010203", "U+0009")]
    public void Parse_TextThatCannotBeANumber_NamesTheRuleAndNotTheNumber(string written, string rule)
    {
        var exception = Assert.Throws<FormatException>(() => PhoneNumber.Parse(written));

        Assert.StartsWith("The phone number is not valid: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(rule, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("8001", exception.Message, StringComparison.Ordinal);
        Assert.False(PhoneNumber.TryParse(written, out var number));
        Assert.True(number.IsDefault);
    }

    [Fact]
    public void TryParse_Null_IsFalse() => Assert.False(PhoneNumber.TryParse(null, out _));

    [Theory]
    [InlineData("0680010203", true)]
    [InlineData("0180010203", true)]
    [InlineData("+33680010203", true)]
    [InlineData("0262010203", false)]
    [InlineData("0692010203", false)]
    [InlineData("0693010203", false)]
    [InlineData("0639010203", false)]
    [InlineData("0590010203", false)]
    [InlineData("0690010203", false)]
    [InlineData("0691010203", false)]
    [InlineData("0594010203", false)]
    [InlineData("0694010203", false)]
    [InlineData("0596010203", false)]
    [InlineData("0696010203", false)]
    [InlineData("0697010203", false)]
    [InlineData("0695010203", true)]
    [InlineData("0698010203", true)]
    [InlineData("0699010203", true)]
    [InlineData("+262692010203", false)]
    [InlineData("+590690010203", false)]
    [InlineData("+594694010203", false)]
    [InlineData("+596696010203", false)]
    [InlineData("+33692010203", false)]
    [InlineData("+33262010203", false)]
    [InlineData("+41791234567", false)]
    public void IsMetropolitanFrance_Number_FollowsTheTableOfOverseasRanges(string number, bool expected) =>
        Assert.Equal(expected, PhoneNumber.Parse(number).IsMetropolitanFrance);

    [Fact]
    public void ToString_Number_ShowsItsLastTwoDigitsOnly()
    {
        Assert.Equal("*********03", PhoneNumber.Parse("+33 6 80 01 02 03").ToString());
        Assert.Equal("********03", $"{PhoneNumber.Parse("0680010203")}");
    }

    [Fact]
    public void Default_Used_IsRefused()
    {
        var number = default(PhoneNumber);

        Assert.Equal("", number.ToString());
        Assert.Throws<InvalidOperationException>(() => number.Value);
        Assert.Throws<InvalidOperationException>(() => number.IsMetropolitanFrance);
        Assert.Throws<ArgumentException>(() => SmsContent.Create("Hello").To(number));
    }

    [Fact]
    public void Equals_SameDigits_IsTrueHoweverTheyWereWritten()
    {
        Assert.Equal(PhoneNumber.Parse("+33 6 80 01 02 03"), PhoneNumber.Parse("0033680010203"));
        Assert.NotEqual(PhoneNumber.Parse("0680010203"), PhoneNumber.Parse("33680010203"));
        Assert.True(PhoneNumber.Parse("0680010203") == PhoneNumber.Parse("06 80 01 02 03"));
    }
}
