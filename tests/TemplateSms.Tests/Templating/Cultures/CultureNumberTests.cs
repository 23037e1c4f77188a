using TemplateSms.Templating;
using TemplateSms.TestKit;

namespace TemplateSms.Tests.Templating.Cultures;

public class CultureNumberTests
{
    [Theory]
    [InlineData("ar", "-1,234,567.50")]
    [InlineData("de", "-1.234.567,50")]
    [InlineData("en", "-1,234,567.50")]
    [InlineData("es", "-1.234.567,50")]
    [InlineData("fr", "-1 234 567,50")]
    [InlineData("it", "-1.234.567,50")]
    [InlineData("nl", "-1.234.567,50")]
    [InlineData("pl", "-1 234 567,50")]
    [InlineData("pt", "-1.234.567,50")]
    [InlineData("ru", "-1 234 567,50")]
    public void Format_GroupsAndDecimals_HaveTheCulturesSeparatorsInGsm7(string culture, string expected)
    {
        Assert.Equal(expected, MathFunctions.Format(-1234567.5m, "N2", KnownCulture.Of(culture)));
        Assert.Equal(expected, MathFunctions.Format(-1234567.5, "#,##0.00", KnownCulture.Of(culture)));
    }

    [Theory]
    [InlineData("fr", "-12,50 %")]
    [InlineData("en", "-12.50%")]
    [InlineData("ar", "-12.50%")]
    public void Format_Percent_HasABlankWhereTheCultureDoes(string culture, string expected) =>
        Assert.Equal(expected, MathFunctions.Format(-0.125m, "P", KnownCulture.Of(culture)));

    [Fact]
    public void Format_WholeNumbersAndNull_AreFormattedToo()
    {
        var french = KnownCulture.Of("fr");

        Assert.Equal("12 345", MathFunctions.Format(12345, "N0", french));
        Assert.Equal("12 345", MathFunctions.Format(12345L, "N0", french));
        Assert.Equal("", MathFunctions.Format((decimal?)null, "N0", french));
        Assert.Throws<SmsTemplateException>(() => MathFunctions.Format(1.5, "D2", french));
    }

    [Fact]
    public void Of_ANumberWithoutFormat_HasTheDecimalSeparatorAndNoGroups()
    {
        var french = KnownCulture.Of("fr");

        Assert.Equal("1234567,50", TextForm.Of(1234567.50m, french));
        Assert.Equal("-1234,5", TextForm.Of(-1234.5, french));
        Assert.Equal("0,5", TextForm.Of(0.5f, french));
        Assert.Equal("1234567", TextForm.Of(1234567, french));
        Assert.Null(TextForm.Of((decimal?)null, french));
    }
}
