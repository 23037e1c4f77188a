using TemplateSms.Soak.Phones;

namespace TemplateSms.Soak.Tests;

public class PhoneOracleTests
{
    [Fact]
    public void CountryCodes_AreThoseOfTheOracle()
    {
        var codes = PhoneOracle.CountryCodes.Select(code => code.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToList();

        Assert.All(Enumerable.Range(0, 1000).Select(prefix => prefix.ToString("000", System.Globalization.CultureInfo.InvariantCulture)), prefix =>
        {
            var failure = Record.Exception(() => PhoneNumber.Parse($"+{prefix}23456789"));
            var isUnknown = failure?.Message.Contains("begins with no country code", StringComparison.Ordinal) == true;
            Assert.Equal(codes.Any(code => prefix.StartsWith(code, StringComparison.Ordinal)), !isUnknown);
        });
    }

    [Theory]
    [InlineData("0680010203", PhoneRegion.France, "+33680010203", "read alike")]
    [InlineData("0680010203", PhoneRegion.International, null, "refused by both")]
    [InlineData("0692123456", PhoneRegion.France, "+262692123456", "overseas written nationally")]
    [InlineData("+33692123456", PhoneRegion.International, "+262692123456", "overseas written with 33")]
    [InlineData("680010203", PhoneRegion.France, null, "lost zero")]
    [InlineData("33680010203", PhoneRegion.International, "+33680010203", "digits without plus")]
    [InlineData("+330680010203", PhoneRegion.France, null, "the 0 of the national form after the country code")]
    [InlineData("３３６８００１０２０３", PhoneRegion.France, null, "letters, extensions, digits of other scripts")]
    public void Difference_ThatIsWanted_HasItsClass(string text, PhoneRegion region, string? expected, string name)
    {
        Assert.Equal(expected, PhoneNumber.TryParse(text, region, out var number) ? number.Value : null);
        Assert.Equal(name, PhoneDifference.ClassOf(new PhoneCase(text, region), expected));
    }

    [Theory]
    [InlineData("0680010203", PhoneRegion.France, "+33680010204")]
    [InlineData("0680010203", PhoneRegion.France, null)]
    [InlineData("+33680010203", PhoneRegion.International, null)]
    [InlineData("0692123456", PhoneRegion.France, "+590692123456")]
    [InlineData("0692123456", PhoneRegion.France, "+33692123456")]
    [InlineData("0598701234", PhoneRegion.France, "+594598701234")]
    [InlineData("0508412345", PhoneRegion.France, "+508508412345")]
    [InlineData("+4915123456789", PhoneRegion.International, "+33680010203")]
    [InlineData("+44 20 7946", PhoneRegion.International, "+44207945")]
    public void Difference_ThatNothingExplains_IsUnlisted(string text, PhoneRegion region, string? ours) =>
        Assert.Equal("", PhoneDifference.ClassOf(new PhoneCase(text, region), ours));
}
