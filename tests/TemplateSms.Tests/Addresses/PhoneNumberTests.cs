using System.Globalization;

namespace TemplateSms.Tests.Addresses;

public class PhoneNumberTests
{
    [Theory]
    [InlineData("33680010203", "+33680010203")]
    [InlineData("+33680010203", "+33680010203")]
    [InlineData("0033680010203", "+33680010203")]
    [InlineData("+33 (0)6 80 01 02 03", "+33680010203")]
    [InlineData("00 33 (0) 6 80 01 02 03", "+33680010203")]
    [InlineData("33 (0)6 80 01 02 03", "+33680010203")]
    [InlineData("+39 (0)6 123 4567", "+39061234567")]
    [InlineData("+1 (415) 555-0100", "+14155550100")]
    [InlineData("  +44 20 7946 0958 ", "+442079460958")]
    [InlineData("(+44) 20/7946.0958", "+442079460958")]
    [InlineData("+687 12 34 56", "+687123456")]
    public void Parse_NumberWithItsCountryCode_IsReadUnderEveryRegion(string written, string expected)
    {
        Assert.Equal(expected, PhoneNumber.Parse(written).Value);
        Assert.Equal(expected, Parsed<PhoneNumber>(written).Value);
        Assert.True(PhoneNumber.TryParse(written, out var number));
        Assert.Equal(expected, number.Value);
        Assert.All(Enum.GetValues<PhoneRegion>(), region => Assert.Equal(expected, PhoneNumber.Parse(written, region).Value));
    }

    [Theory]
    [InlineData("0680010203")]
    [InlineData("06 80 01 02 03")]
    [InlineData("06.80.01.02.03")]
    [InlineData("06-80-01-02-03")]
    [InlineData("06/80/01/02/03")]
    [InlineData("(06) 80 01 02 03")]
    public void Parse_NationalNumberUnderItsRegion_GetsTheCountryCode(string written)
    {
        Assert.Equal("+33680010203", PhoneNumber.Parse(written, PhoneRegion.France).Value);
        Assert.True(PhoneNumber.TryParse(written, PhoneRegion.France, out var number));
        Assert.Equal(PhoneNumber.Parse("+33 6 80 01 02 03"), number);
    }

    [Theory]
    [InlineData("0680010203")]
    [InlineData("06 80 01 02 03")]
    [InlineData("07700 900142")]
    public void Parse_NationalNumberWithoutARegion_NamesBothWaysOut(string written)
    {
        var exception = Assert.Throws<FormatException>(() => PhoneNumber.Parse(written));

        Assert.Equal(
            "The phone number is not valid: it begins with 0, as national numbers do, and no region is given. Write it as +33680010203, or pass PhoneRegion.France.",
            exception.Message);
        Assert.False(PhoneNumber.TryParse(written, out _));
    }

    [Theory]
    [InlineData("", "no digit")]
    [InlineData("+", "no digit")]
    [InlineData("068001020", "9 of the 10 digits")]
    [InlineData("06800102034", "11 of the 10 digits")]
    [InlineData("+3368001020", "10 digits, a number of its country code has 11")]
    [InlineData("+1415555010", "10 digits, a number of its country code has 11")]
    [InlineData("+330680010203", "the 0 of the national form")]
    [InlineData("+4407700900142", "the 0 of the national form")]
    [InlineData("+2620692800102", "the 0 of the national form")]
    [InlineData("0508080010", "the 0 of the national form")]
    [InlineData("+0680010203", "no country code")]
    [InlineData("+999800101", "no country code")]
    [InlineData("2108001012345", "no country code")]
    [InlineData("1234567", "at least 8")]
    [InlineData("+1234567890123456", "at most 15")]
    [InlineData("06 80 01 02 O3", "'O' U+004F")]
    [InlineData("06+80010203", "'+' U+002B")]
    [InlineData("06\t80010203", "U+0009")]
    [InlineData("0680\n010203", "U+000A")]
    [InlineData("06 80 01 02 ０3", "'０' U+FF10 is none of the digits 0 to 9")]
    [InlineData("06\u066880010203", "'٨' U+0668 is none of the digits 0 to 9")]
    public void Parse_TextThatCannotBeANumber_NamesTheRuleAndNotTheNumber(string written, string rule)
    {
        var exception = Assert.Throws<FormatException>(() => PhoneNumber.Parse(written, PhoneRegion.France));

        Assert.StartsWith("The phone number is not valid: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(rule, exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(" Write it as 0680010203 or as +33680010203.", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("8001012", exception.Message, StringComparison.Ordinal);
        Assert.False(PhoneNumber.TryParse(written, PhoneRegion.France, out var number));
        Assert.True(number.IsDefault);
    }

    [Theory]
    [InlineData("612345678")]
    [InlineData("712345678")]
    [InlineData("680 01 02 03")]
    public void Parse_NineDigitsThatBeginWith6Or7_AsksForTheZero(string written)
    {
        Assert.All(Enum.GetValues<PhoneRegion>(), region =>
        {
            var exception = Assert.Throws<FormatException>(() => PhoneNumber.Parse(written, region));
            Assert.Contains("is the 0 missing?", exception.Message, StringComparison.Ordinal);
        });
        Assert.False(PhoneNumber.TryParse(written, out _));
        Assert.Equal("+" + written.Replace(" ", "", StringComparison.Ordinal), PhoneNumber.Parse("+" + written).Value);
    }

    [Fact]
    public void Parse_OtherNineDigits_AskForTheZeroUnderARegionOnly()
    {
        Assert.Contains(
            "is the 0 missing?", Assert.Throws<FormatException>(() => PhoneNumber.Parse("298123456", PhoneRegion.France)).Message, StringComparison.Ordinal);
        Assert.Equal("+298123456", PhoneNumber.Parse("298123456").Value);
        Assert.Equal("+298123456", PhoneNumber.Parse("00298123456", PhoneRegion.France).Value);
    }

    [Theory]
    [InlineData("\u200b0680010203")]
    [InlineData("0680010203\u200e")]
    [InlineData("\u202a06 80 01 02 03\u202c")]
    [InlineData("\u2066\u200f06\u200d80\u200c010203\u2069")]
    [InlineData("\ufeff0680010203")]
    [InlineData("0680010203\r\n")]
    [InlineData("\t0680010203\t")]
    [InlineData("0680010203\r\n\u200b\u2028")]
    [InlineData("06\u2011800102\u201103")]
    [InlineData("06\u201080\u201201\u201302\u201403")]
    [InlineData("06\u201580\u221201\u00ad0203")]
    [InlineData("06\u00a080\u202f01\u00a002\u200903")]
    [InlineData("06\u300080010203")]
    [InlineData("+33\u20616\u3164 80 01 02 03")]
    [InlineData("\U000e00010680010203")]
    public void Parse_CharactersThatAreNotSeenAndTypographicDashes_AreDropped(string written) =>
        Assert.Equal("+33680010203", PhoneNumber.Parse(written, PhoneRegion.France).Value);

    [Theory]
    [InlineData("0692123456", "+262692123456")]
    [InlineData("0693123456", "+262693123456")]
    [InlineData("0262123456", "+262262123456")]
    [InlineData("0263123456", "+262263123456")]
    [InlineData("0269601234", "+262269601234")]
    [InlineData("0639123456", "+262639123456")]
    [InlineData("0709201234", "+262709201234")]
    [InlineData("0709351234", "+262709351234")]
    [InlineData("0590123456", "+590590123456")]
    [InlineData("0690123456", "+590690123456")]
    [InlineData("0691123456", "+590691123456")]
    [InlineData("0709001234", "+590709001234")]
    [InlineData("0594123456", "+594594123456")]
    [InlineData("0694123456", "+594694123456")]
    [InlineData("0709301234", "+594709301234")]
    [InlineData("0596123456", "+596596123456")]
    [InlineData("0696123456", "+596696123456")]
    [InlineData("0697123456", "+596697123456")]
    [InlineData("0709101234", "+596709101234")]
    [InlineData("0508412345", "+508412345")]
    [InlineData("0708401234", "+508708401234")]
    public void Parse_OverseasRange_GetsItsOwnCountryCodeHoweverItIsWritten(string national, string expected)
    {
        var number = PhoneNumber.Parse(national, PhoneRegion.France);

        Assert.Equal(expected, number.Value);
        Assert.Equal(number, PhoneNumber.Parse(expected));
        Assert.Equal(number, PhoneNumber.Parse("+33" + national[1..]));
        Assert.Equal(number, PhoneNumber.Parse("33" + national[1..]));
        Assert.Equal(number, PhoneNumber.Parse("+33 (0)" + national[1..]));
        Assert.False(GatewayDestinations.MetropolitanFrance.Contain(number.Value));
    }

    [Theory]
    [InlineData("+33180010203", true)]
    [InlineData("+33680010203", true)]
    [InlineData("+33695010203", true)]
    [InlineData("+33639980041", true)]
    [InlineData("+33698010203", true)]
    [InlineData("+33708010203", true)]
    [InlineData("+33976010203", true)]
    [InlineData("+262692010203", false)]
    [InlineData("+33692010203", false)]
    [InlineData("+41791234567", false)]
    public void MetropolitanFrance_Number_IsByItsCanonicalCountryCode(string number, bool expected) =>
        Assert.Equal(expected, GatewayDestinations.MetropolitanFrance.Contain(PhoneNumber.Parse(number).Value));

    [Fact]
    public void ToString_Number_ShowsItsLastTwoDigitsOnly()
    {
        Assert.Equal("*********03", PhoneNumber.Parse("+33 6 80 01 02 03").ToString());
        Assert.Equal("*********03", $"{PhoneNumber.Parse("0680010203", PhoneRegion.France)}");
    }

    [Fact]
    public void Default_Used_IsRefused()
    {
        var number = default(PhoneNumber);

        Assert.Equal("", number.ToString());
        Assert.Throws<InvalidOperationException>(() => number.Value);
        Assert.Throws<ArgumentException>(() => SmsContent.Create("Hello").To(number));
    }

    [Fact]
    public void Equals_OneNumber_IsTrueHoweverItWasWritten()
    {
        PhoneNumber[] one =
        [
            PhoneNumber.Parse("+33 6 80 01 02 03"),
            PhoneNumber.Parse("0033680010203"),
            PhoneNumber.Parse("33680010203"),
            PhoneNumber.Parse("0680010203", PhoneRegion.France),
        ];

        Assert.Single(one.Distinct());
        Assert.Single(one.Select(number => number.GetHashCode()).Distinct());
        Assert.True(one[0] == one[3]);
        Assert.True(one[0] != PhoneNumber.Parse("+33680010204"));
        Assert.False(one[0].Equals((object)"+33680010203"));
    }

    [Fact]
    public void Parse_RegionThatIsNotDefined_IsAnErrorOfTheCaller()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PhoneNumber.Parse("+33680010203", (PhoneRegion)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => PhoneNumber.TryParse("+33680010203", (PhoneRegion)99, out _));
    }

    [Fact]
    public void TryParse_Null_IsFalse()
    {
        Assert.False(PhoneNumber.TryParse(null, out _));
        Assert.False(PhoneNumber.TryParse(null, PhoneRegion.France, out _));
    }

    private static T Parsed<T>(string written)
        where T : IParsable<T> => T.Parse(written, CultureInfo.InvariantCulture);
}
