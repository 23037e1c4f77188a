using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

public class GuardTests
{
    [Fact]
    public void String_AtAndOverItsBound() => Assert.Equal(
        ["12345", "1€34", Fails("costs 6 septets, at most 5 are allowed"), Fails("costs 6 septets, at most 5 are allowed"), Fails("is null, but must not be")],
        Message.Texts(Template("string(5)"), "\"12345\"", "\"1€34\"", "\"123456\"", "\"1€345\"", "null!"));

    [Fact]
    public void String_UnderItsLeast() => Assert.Equal(
        ["12", Fails("costs 1 septets, at least 2 are asked for")],
        Message.Texts(Template("string(2..5)"), "\"12\"", "\"1\""));

    [Fact]
    public void String_OutsideItsAlphabet() => Assert.Equal(
        ["12", Fails("has U+0061 at position 1, which is not an ASCII digit")],
        Message.Texts(Template("string(5, digits)"), "\"12\"", "\"1a\""));

    [Theory]
    [InlineData("12345", "12345")]
    [InlineData("123456", "12345")]
    [InlineData("1234€", "1234")]
    [InlineData("12e\u0301", "12é")]
    [InlineData("1234e\u0301", "1234é")]
    [InlineData("12e\u0302", "12e")]
    [InlineData("🎉🎉🎉🎉🎉🎉", "?????")]
    public void String_Truncated_EndsAtAGrapheme(string argument, string expected) =>
        Assert.Equal(expected, Message.Text(Template("string(5, truncate)"), $"\"{argument}\""));

    [Theory]
    [InlineData("12345", "12345")]
    [InlineData("1234🎉", "1234")]
    [InlineData("123🎉", "123🎉")]
    [InlineData("1234e\u0301", "1234")]
    [InlineData("👨‍👩‍👧", "")]
    public void String_TruncatedInUcs2_NeverHalvesAGrapheme(string argument, string expected) =>
        Assert.Equal(expected, Message.Text(Message.Template("encoding: ucs2\nparams:\n  value: string(5, truncate)", "{{ value }}"), $"\"{argument}\""));

    [Fact]
    public void Int_AtAndOverItsBounds() => Assert.Equal(
        ["1", "99", Fails("is outside the range 1 to 99"), Fails("is outside the range 1 to 99")],
        Message.Texts(Template("int(1..99)"), "1", "99", "0", "100"));

    [Fact]
    public void Long_AtAndOverItsBounds() => Assert.Equal(
        ["-5", "5000000000", Fails("is outside the range -5 to 5000000000")],
        Message.Texts(Template("long(-5..5000000000)"), "-5", "5000000000", "5000000001"));

    [Fact]
    public void Decimal_AtAndOverItsBounds() => Assert.Equal(
        ["-0.5", "9999.99", Fails("is outside the range -0.5 to 9999.99")],
        Message.Texts(Template("decimal(-0.5..9999.99)"), "-0.5m", "9999.99m", "9999.991m"));

    [Fact]
    public void Uri_AtAndOverItsBound() => Assert.Equal(
        ["https://a.test/1", Fails("costs 17 septets, at most 16 are allowed"), Fails("is a relative URI: only an absolute one can be printed"), Fails("is null, but must not be")],
        Message.Texts(Template("uri(16)"), "new Uri(\"https://a.test/1\")", "new Uri(\"https://a.test/12\")", "new Uri(\"/1\", UriKind.Relative)", "null!"));

    [Fact]
    public void List_OverItsCount() => Assert.Equal(
        ["12", Fails("has 3 items, at most 2 are allowed"), Fails("is null, but must not be")],
        Message.Texts(List("int", 2), "[1, 2]", "[1, 2, 3]", "null!"));

    [Theory]
    [InlineData("string(2)", "\"ab\", \"abc\"", "costs 3 septets, at most 2 are allowed")]
    [InlineData("string(2)", "\"ab\", null!", "is null, but must not be")]
    [InlineData("int(1..9)", "1, 10", "is outside the range 1 to 9")]
    [InlineData("decimal(1..9)", "1m, 2.5m", "has 1 digits after the decimal point, at most 0 are allowed")]
    [InlineData("enum(a|b)", "Sms.TestValue.A, (Sms.TestValue)9", "is not a defined value of its enum")]
    public void List_WithAnElementOverItsBound_NamesTemplateAndPlace(string element, string elements, string what) =>
        Assert.Equal(Fails(what).Replace("'value'", "'value[1]'", StringComparison.Ordinal), Message.Text(List(element, 3), $"[{elements}]"));

    [Fact]
    public void List_WithElementsToCut_CutsThem() =>
        Assert.Equal("abcd", Message.Text(List("string(2, truncate)", 3), "[\"abX\", \"cdX\"]"));

    [Theory]
    [InlineData("date", "DateOnly", "DateOnly.MinValue")]
    [InlineData("time", "TimeOnly", "TimeOnly.MinValue")]
    [InlineData("datetime", "DateTimeOffset", "DateTimeOffset.MinValue")]
    [InlineData("bool", "bool", "true")]
    [InlineData("bool?", "bool?", "true")]
    [InlineData("guid", "Guid", "Guid.Empty")]
    [InlineData("int", "int", "1")]
    [InlineData("int(1..9)", "int", "1")]
    [InlineData("long?", "long?", "1L")]
    [InlineData("decimal", "decimal", "1m")]
    [InlineData("string(9)", "string", "\"a\"")]
    [InlineData("string?", "string?", "\"a\"")]
    [InlineData("enum(a|b)", "Sms.TestValue", "Sms.TestValue.A")]
    [InlineData("System.Version", "Version", "new Version(1, 2)")]
    public void List_ThatGrowsBetweenCheckAndUse_KeepsToItsBound(string element, string type, string item)
    {
        var caller = $$"""
            using System;
            using System.Collections;
            using System.Collections.Generic;
            using System.Linq;

            namespace Scratch;

            internal sealed class Growing : IReadOnlyList<{{type}}>
            {
                private int _counted;
                public int Count => 2 + _counted++;
                public {{type}} this[int index] => {{item}};
                public IEnumerator<{{type}}> GetEnumerator() => Enumerable.Repeat<{{type}}>({{item}}, 2).GetEnumerator();
                IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
            }

            public static class Caller
            {
                public static object? Call() => Sms.Test(new Growing()).Text;
            }
            """;
        var template = Message.Template(
            $"unencodable: replace\nsegments: dynamic\nparams:\n  value: list({element}, 2)",
            "{{ value.size }}{{ for x in value }}.{{ end }}{{ for x in value offset:1 }}.{{ end }}{{ value | array.size }}{{ value | array.limit 9 | array.size }}");

        using var assembly = GeneratorHarness.Run(new TemplateGenerator(), TestProject.Empty.WithTemplate("test.smstpl", template).WithSource("Caller.cs", caller)).AssertCompiles().Load();

        Assert.Equal("2...22", assembly.Invoke("Scratch.Caller", "Call"));
    }

    [Fact]
    public void Guards_InTheOrderOfTheParameters_FirstFails() => Assert.Equal(
        "Template 'test': Parameter 'a' is outside the range 1 to 2.",
        Message.Text(Message.Template("params:\n  a: int(1..2)\n  b: int(1..2)", "{{ a }}{{ b }}"), "5, 5"));

    private static string Fails(string what) => $"Template 'test': Parameter 'value' {what}.";

    private static string Template(string type) => Message.Template($"unencodable: replace\nparams:\n  value: {type}", "{{ value }}");

    private static string List(string element, int most) =>
        Message.Template($"unencodable: replace\nparams:\n  value: list({element}, {most})", "{{ for x in value }}{{ x }}{{ end }}");
}
