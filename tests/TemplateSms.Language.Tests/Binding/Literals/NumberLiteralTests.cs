using TemplateSms.Language.Bound;

namespace TemplateSms.Language.Tests.Binding.Literals;

public class NumberLiteralTests
{
    [Theory]
    [InlineData("1_000", 1000L)]
    [InlineData("1_", 1L)]
    [InlineData("1e3", 1000L)]
    [InlineData("1_0E+2", 1000L)]
    [InlineData("7e0", 7L)]
    [InlineData("9e18", 9_000_000_000_000_000_000L)]
    [InlineData("10e-1", 1L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("0xF_F", 255L)]
    [InlineData("0b1_1", 3L)]
    [InlineData("0x7FFFFFFF", 2147483647L)]
    [InlineData("0x80000000", -2147483648L)]
    [InlineData("0xFFFFFFFF", -1L)]
    [InlineData("0x00000000FFFFFFFF", -1L)]
    [InlineData("0x1FFFFFFFF", 8589934591L)]
    [InlineData("0x7FFFFFFFFFFFFFFF", long.MaxValue)]
    [InlineData("0b11111111111111111111111111111111", -1L)]
    [InlineData("0b111111111111111111111111111111111", 8589934591L)]
    public void Number_WithoutAPoint_IsALong(string literal, long value) => Assert.Equal(value, ValueOf(literal));

    [Theory]
    [InlineData("1.50", 1.5)]
    [InlineData("1d", 1.0)]
    [InlineData("1.5e-2", 0.015)]
    public void Number_WithAPoint_IsADouble(string literal, double value) => Assert.Equal(value, ValueOf(literal));

    [Fact]
    public void Number_WithAnM_IsADecimal() => Assert.Equal(1500m, ValueOf("15e2M"));

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("1e19")]
    [InlineData("1e-4")]
    [InlineData("5e-324")]
    [InlineData("1e999999999999")]
    [InlineData("1.0e999")]
    [InlineData("1_000.5")]
    [InlineData("1_m")]
    [InlineData("0x")]
    [InlineData("0b_")]
    [InlineData("0b102")]
    [InlineData("0x8000000000000000")]
    [InlineData("0xFFFFFFFFFFFFFFFFF")]
    public void Number_ThatCannotBeRead_IsMarked(string literal)
    {
        var finding = Sample.Find($"{{{{ {{|SMS1007:{literal}|}} }}}}");

        Assert.Equal($"'{literal}' is not a number that can be computed with", finding.Message);
    }

    [Theory]
    [InlineData("0{|SMS1001:XFF|}")]
    [InlineData("0{|SMS1001:B11|}")]
    [InlineData("1.5{|SMS1001:_0|}")]
    [InlineData("1e1{|SMS1001:_0|}")]
    public void Number_WithMoreBehindIt_IsMarked(string literal) => Sample.Find($"{{{{ {literal} }}}}");

    private static object? ValueOf(string literal)
    {
        var print = Assert.IsType<BoundPrint>(Assert.Single(Sample.Bind($"{{{{ {literal} }}}}").Body.Statements));
        return Assert.IsType<BoundLiteral>(print.Expression).Value;
    }
}
