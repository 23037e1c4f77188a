using TemplateSms.Templating;

namespace TemplateSms.Tests.Templating;

public class MathFunctionsTests
{
    [Fact]
    public void Round_Number_GoesThroughDoubleAndHalvesToEven()
    {
        Assert.Equal("12", TextForm.Of(MathFunctions.Round(12.50m)));
        Assert.Equal("12.5", TextForm.Of(MathFunctions.Round(12.50m, 1)));
        Assert.Equal("2", TextForm.Of(MathFunctions.Round(2.5)));
        Assert.Equal("4", TextForm.Of(MathFunctions.Round(3.5)));
        Assert.Equal("-2", TextForm.Of(MathFunctions.Round(-2.5)));
        Assert.Equal("40.1", TextForm.Of(MathFunctions.Round(40.10m, 2)));
        Assert.Equal("10", TextForm.Of(MathFunctions.Round(10.00m, 2)));
        Assert.Equal("-3", TextForm.Of(MathFunctions.Round(-3)));
        Assert.Equal("0", TextForm.Of(MathFunctions.Round((decimal?)null)));
    }

    [Theory]
    [InlineData(2.345, 2, "2.35")]
    [InlineData(2.675, 2, "2.68")]
    [InlineData(1.005, 2, "1")]
    [InlineData(3.999, 2, "4")]
    [InlineData(1234.5678, 3, "1234.568")]
    [InlineData(-0.4, 0, "-0")]
    [InlineData(-0.04, 1, "-0")]
    public void Round_Double_PrintsAsScribanDoes(double value, int precision, string expected) =>
        Assert.Equal(expected, TextForm.Of(MathFunctions.Round(value, precision)));

    [Fact]
    public void Round_PlacesOutOfRange_IsATemplateError()
    {
        Assert.Throws<SmsTemplateException>(() => MathFunctions.Round(1.5, 16));
        Assert.Throws<SmsTemplateException>(() => MathFunctions.Round(1.5, -1));
    }

    [Fact]
    public void CeilAndFloor_Number_GiveWholeNumbers()
    {
        Assert.Equal("5", TextForm.Of(MathFunctions.Ceil(4.2)));
        Assert.Equal("4", TextForm.Of(MathFunctions.Floor(4.8)));
        Assert.Equal("-4", TextForm.Of(MathFunctions.Ceil(-4.2)));
        Assert.Equal("-5", TextForm.Of(MathFunctions.Floor(-4.2)));
        Assert.Equal("13", TextForm.Of(MathFunctions.Ceil(12.01m)));
        Assert.Equal("3", TextForm.Of(MathFunctions.Floor(3)));
        Assert.Equal("0", TextForm.Of(MathFunctions.Floor((decimal?)null)));
        Assert.Equal("-0", TextForm.Of(MathFunctions.Ceil(-0.2)));
    }

    [Fact]
    public void Abs_Number_KeepsTypeScaleAndNull()
    {
        Assert.Equal("4", TextForm.Of(MathFunctions.Abs(-4)));
        Assert.Equal("3.20", TextForm.Of(MathFunctions.Abs(-3.20m)));
        Assert.Equal("1.5", TextForm.Of(MathFunctions.Abs(-1.5)));
        Assert.Null(MathFunctions.Abs((int?)null));
        Assert.Throws<SmsTemplateException>(() => MathFunctions.Abs(long.MinValue));
        Assert.Throws<SmsTemplateException>(() => MathFunctions.Abs(int.MinValue));
    }

    [Fact]
    public void DividedBy_Integer_IsTheFloor()
    {
        Assert.Equal("3", TextForm.Of(MathFunctions.DividedBy(7, 2)));
        Assert.Equal("-4", TextForm.Of(MathFunctions.DividedBy(-7, 2)));
        Assert.Equal("6", TextForm.Of(MathFunctions.DividedBy(12.50m, 2)));
        Assert.Equal("2147483647", TextForm.Of(MathFunctions.DividedBy(7, 0)));
        Assert.Equal("-2147483648", TextForm.Of(MathFunctions.DividedBy(-7, 0)));
        Assert.Equal("0", TextForm.Of(MathFunctions.DividedBy(0, 0)));
    }

    [Fact]
    public void DividedBy_OtherNumber_IsTheQuotient()
    {
        Assert.Equal("3.5", TextForm.Of(MathFunctions.DividedBy(7, 2.0)));
        Assert.Equal("3.125", TextForm.Of(MathFunctions.DividedBy(12.50m, 4.00m)));
        Assert.Throws<SmsTemplateException>(() => MathFunctions.DividedBy(1.5m, 0m));
    }

    [Fact]
    public void Format_Number_UsesInvariantSymbols()
    {
        Assert.Equal("12.50", MathFunctions.Format(12.50m, "0.00"));
        Assert.Equal("1,234,567", MathFunctions.Format(1234567, "N0"));
        Assert.Equal("25.6 %", MathFunctions.Format(0.256, "P1"));
        Assert.Equal("007", MathFunctions.Format(7, "D3"));
        Assert.Equal("007", MathFunctions.Format(7L, "D3"));
        Assert.Equal("FFFFFFFF", MathFunctions.Format(-1, "X"));
        Assert.Equal("12.5", MathFunctions.Format(12.50m, "F1"));
        Assert.Equal("", MathFunctions.Format((decimal?)null, "N2"));
        Assert.Equal("-1,234.50", MathFunctions.Format(-1234.5, "#,##0.00"));
        Assert.Equal("2,000.00", MathFunctions.Format(MathFunctions.Round(1999.999m, 2), "N2"));
        Assert.Throws<SmsTemplateException>(() => MathFunctions.Format(1.5, "D3"));
    }
}
