namespace TemplateSms.Generator.Tests.Emit;

public class ParameterDefaultTests
{
    [Theory]
    [InlineData("string(9) = Zoe", "Zoe")]
    [InlineData("string(19) = 'a \"b\" \\\\'", "a \"b\" \\\\")]
    [InlineData("int(-9..9) = -3", "-3")]
    [InlineData("int = -2147483648", "-2147483648")]
    [InlineData("long = 9999999999", "9999999999")]
    [InlineData("long = -9223372036854775808", "-9223372036854775808")]
    [InlineData("decimal(0..9.99) = 1.50", "1.50")]
    [InlineData("bool = true", "true")]
    [InlineData("date = 2026-12-05", "05 Dec 2026")]
    [InlineData("time = 09:05", "09:05")]
    [InlineData("guid = 0f8fad5b-d9cb-469f-a165-70867728950e", "0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("uri(40) = https://acme.test/a", "https://acme.test/a")]
    [InlineData("enum(small|large) = large", "large")]
    public void Default_OfEachType_StandsForAMissingArgument(string type, string expected) =>
        Assert.Equal(expected, Message.Text(Template(type)));

    [Theory]
    [InlineData("string(9)? = null")]
    [InlineData("int? = null")]
    [InlineData("decimal(0..9)? = null")]
    [InlineData("bool? = null")]
    [InlineData("date? = null")]
    [InlineData("guid? = null")]
    [InlineData("uri(40)? = null")]
    [InlineData("enum(a|b)? = null")]
    public void Default_OfNull_PrintsNothing(string type) => Assert.Equal("", Message.Text(Template(type)));

    [Theory]
    [InlineData("string(9)? = Zoe", "Zoe")]
    [InlineData("int(1..9)? = 3", "3")]
    [InlineData("decimal? = 1.5", "1.5")]
    [InlineData("bool? = false", "false")]
    [InlineData("date? = 2026-12-05", "05 Dec 2026")]
    [InlineData("uri(40)? = https://acme.test/", "https://acme.test/")]
    [InlineData("enum(a|b)? = b", "b")]
    public void Default_OfANullableType_StandsForAMissingArgument(string type, string expected) =>
        Assert.Equal(expected, Message.Text(Template(type)));

    [Fact]
    public void Default_ThatCSharpCannotHold_LeavesConditionsOnNullAlone() => Assert.Equal(
        ["05/12", "06/12"],
        Message.Texts(
            Message.Template("params:\n  eta: date? = 2026-12-05", "{{ if eta }}{{ eta | date.to_string '%d/%m' }}{{ else }}none{{ end }}"),
            "",
            "new DateOnly(2026, 12, 6)"));

    [Fact]
    public void Defaults_BeforeRequiredParameters_MoveBehindThem() => Assert.Equal(
        ["1 2 9", "1 3 2"],
        Message.Texts(
            Message.Template("params:\n  a: int\n  b: int = 9\n  c: int", "{{ a }} {{ c }} {{ b }}"),
            "1, 2",
            "1, 3, b: 2"));

    private static string Template(string type) => Message.Template($"unencodable: replace\nparams:\n  value: \"{type.Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\\\\", "\\\\\\\\", StringComparison.Ordinal)}\"", "{{ value }}");
}
