using TemplateSms.Language.Analysis;
using TemplateSms.Language.Domain;
using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Analysis;

// What a template is proved to cost, in septets unless the test says otherwise.
public class ProofTests
{
    [Fact]
    public void OrderShipped_IsProvedToTakeOneSegment()
    {
        var compiled = Verify("""
            ---
            summary: Tells a customer that the order has left the warehouse.
            sender: ACME Shop
            unencodable: replace
            tracker: "order{{ order_id }}"
            params:
              customer: string(20, truncate)
              order_id: string(10, alnum)
              eta: date
              items: int(1..99)
            ---
            Hi {{ customer }}, your order {{ order_id }} ({{ items }} item{{ if items > 1 }}s{{ end }}) ships {{ eta | date.to_string "%d/%m" }}.

            """, "Templates/order_shipped.smstpl");

        Assert.True(compiled.CanEmit);
        Assert.Null(compiled.Proof!.Ucs2);
        Assert.Equal("38 to 70", compiled.Proof.Gsm7!.Units.ToString());
        Assert.Equal(Interval.Exactly(1), compiled.Proof.Gsm7.Segments);
        Assert.Equal(160, compiled.Proof.Gsm7.Room);
    }

    [Theory]
    [InlineData("Hi", "2 to 2")]
    [InlineData("€{}[]~^|\\", "18 to 18")]
    [InlineData("a\r\nb\r\n", "3 to 3")]
    [InlineData("éèùàòìÇØøÅåÆæßÉÄÖÑÜäöñü§¿¡", "26 to 26")]
    [InlineData("{{ '€' }}{{ 1.50 }}{{ 1.50m }}{{ true }}", "13 to 13")]
    public void Text_WithoutHoles_CostsWhatItCosts(string body, string expected) => Assert.Equal(expected, UnitsOf(body));

    [Theory]
    [InlineData("string(20)", "0 to 20")]
    [InlineData("string(5..20)", "5 to 20")]
    [InlineData("string(20, digits)", "0 to 20")]
    [InlineData("string(20, truncate)", "0 to 20")]
    [InlineData("string(5..20)?", "0 to 20")]
    [InlineData("int(1..99)", "1 to 2")]
    [InlineData("int(10..99)", "2 to 2")]
    [InlineData("int(-5..5)", "1 to 2")]
    [InlineData("int(-100..-5)", "2 to 4")]
    [InlineData("int(-9..1000)", "1 to 4")]
    [InlineData("int(1..99)?", "0 to 2")]
    [InlineData("int", "1 to 11")]
    [InlineData("long", "1 to 20")]
    [InlineData("decimal(0..9999.99)", "1 to 7")]
    [InlineData("decimal(10..20)", "2 to 2")]
    [InlineData("decimal(-9.5..9.5)", "1 to 4")]
    [InlineData("decimal", "1 to 31")]
    [InlineData("bool", "4 to 5")]
    [InlineData("bool?", "0 to 5")]
    [InlineData("date", "11 to 11")]
    [InlineData("date?", "0 to 11")]
    [InlineData("guid", "36 to 36")]
    [InlineData("uri(40)", "0 to 40")]
    [InlineData("enum(small|large|xl)", "2 to 5")]
    public void Hole_OfAType_CostsWhatItsBoundAllows(string type, string expected) => Assert.Equal(expected, UnitsOf("{{ x }}", $"x: {type}"));

    [Theory]
    [InlineData("%d/%m", "5 to 5")]
    [InlineData("%d %B %Y", "11 to 17")]
    [InlineData("%A", "6 to 9")]
    [InlineData("%H:%M", "5 to 5")]
    [InlineData("%F", "10 to 10")]
    [InlineData("%d%%", "3 to 3")]
    [InlineData("%-d", "1 to 2")]
    [InlineData("%-d/%-m/%Y", "8 to 10")]
    [InlineData("%-j %-u", "3 to 5")]
    [InlineData("%d €", "5 to 5")]
    public void Date_InAFormat_CostsWhatTheFormatPrints(string format, string expected) =>
        Assert.Equal(expected, UnitsOf($"{{{{ x | date.to_string '{format}' }}}}", "x: date"));

    [Theory]
    [InlineData("{{ if n > 1 }}abc{{ end }}", "0 to 3")]
    [InlineData("{{ if n > 1 }}abc{{ else }}a{{ end }}", "1 to 3")]
    // The second branch is never taken.
    [InlineData("{{ if n > 1 }}abc{{ else if n > 2 }}abcde{{ else }}ab{{ end }}", "2 to 3")]
    [InlineData("{{ n > 1 ? 'abc' : '€' }}", "2 to 3")]
    [InlineData("{{ case n }}{{ when 1, 2 }}one{{ when 3 }}three{{ else }}{{ end }}", "0 to 5")]
    [InlineData("{{ case n }}{{ when 1 }}one{{ else }}other{{ end }}", "3 to 5")]
    [InlineData("a{{ if n > 1 }}b{{ if n > 2 }}cd{{ end }}{{ end }}", "1 to 4")]
    public void Branches_Join(string body, string expected) => Assert.Equal(expected, UnitsOf(body + "{{ if n == 9 }}{{ end }}", "n: int(0..9)"));

    [Theory]
    [InlineData("{{ for t in tags }}{{ t }},{{ end }}", "0 to 18")]
    [InlineData("{{ for t in tags }}{{ t }},{{ else }}none, alas, at all today{{ end }}", "1 to 24")]
    [InlineData("{{ for t in tags limit:2 }}{{ t }},{{ end }}", "0 to 12")]
    [InlineData("{{ for t in tags }}{{ for u in tags }}{{ t }}{{ u }}{{ end }}{{ end }}", "0 to 90")]
    [InlineData("{{ for t in tags }}{{ for.index }}/{{ for.length }} {{ end }}", "0 to 12")]
    [InlineData("{{ for t in tags }}{{ for t in 'abcdefghijkl' }}{{ for.index }}{{ end }}{{ for.index }}{{ end }}", "0 to 45")]
    [InlineData("{{ tags | array.join ', ' }}", "0 to 19")]
    public void Loops_Multiply(string body, string expected) => Assert.Equal(expected, UnitsOf(body, "tags: list(string(5), 3)"));

    [Theory]
    [InlineData("{{ x ?? 'none' }}", "0 to 5")]
    [InlineData("{{ x | object.default 'nobody' }}", "0 to 6")]
    [InlineData("{{ x | string.append '€' }}", "2 to 7")]
    [InlineData("{{ '<' + x + '>' }}", "2 to 7")]
    [InlineData("{{ $'<{x}>' }}", "2 to 7")]
    [InlineData("{{ y = x + '!'; y }}{{ y }}", "2 to 12")]
    [InlineData("{{ capture y }}[{{ x }}]{{ end }}{{ y }}", "4 to 9")]
    [InlineData("{{ x | string.size }}", "1 to 10")]
    public void Expressions_CarryTheBound(string body, string expected) => Assert.Equal(expected, UnitsOf(body, "x: string(5)?"));

    [Theory]
    [InlineData("string(20, digits)")]
    [InlineData("string(20, alnum)")]
    [InlineData("string(20, gsm7)")]
    [InlineData("string(20)")]
    public void Upcase_OfABoundedText_StaysBounded(string type)
    {
        Assert.True(Prove("{{ x | string.upcase }}", $"x: {type}").Units.IsBounded);
        Assert.True(Prove("{{ x | string.downcase }}", $"x: {type}").Units.IsBounded);
    }

    [Theory]
    [InlineData("ucs2", "{{ x }}", "0 to 20")]
    [InlineData("ucs2", "😀{{ x }}", "2 to 22")]
    [InlineData("ucs2", "€", "1 to 1")]
    public void Ucs2_CountsUtf16Units(string encoding, string body, string expected)
    {
        var parameters = body.Contains('x', StringComparison.Ordinal) ? "params:\n  x: string(20)\n" : "";
        var proof = Verify($"---\nencoding: {encoding}\n{parameters}---\n{body}").Proof!;

        Assert.Null(proof.Gsm7);
        Assert.Equal(expected, proof.Ucs2!.Units.ToString());
    }

    [Fact]
    public void Auto_WithAHole_IsProvedInBothEncodings()
    {
        var proof = Verify("---\nencoding: auto\nparams:\n  x: string(20)\n---\nHi {{ x }}").Proof!;

        Assert.Equal("3 to 23", proof.Gsm7!.Units.ToString());
        Assert.Equal("3 to 23", proof.Ucs2!.Units.ToString());
    }

    [Theory]
    [InlineData("Hi", "n: int")]
    [InlineData("Hi {{ n }}", "n: int")]
    [InlineData("Hi {{ n }}", "n: string(9, gsm7)")]
    public void Auto_WithGsm7OnEveryPath_IsProvedInGsm7Alone(string body, string parameter)
    {
        var proof = Verify($"---\nencoding: auto\nparams:\n  {parameter}\n---\n{body}{{{{ if n == null }}}}{{{{ end }}}}").Proof!;

        Assert.NotNull(proof.Gsm7);
        Assert.Null(proof.Ucs2);
    }

    [Fact]
    public void Auto_WithForeignText_IsProvedInUcs2Alone()
    {
        var proof = Verify("---\nencoding: auto\nparams:\n  x: string(20)\n---\nПривет {{ x }}").Proof!;

        Assert.Null(proof.Gsm7);
        Assert.Equal("7 to 27", proof.Ucs2!.Units.ToString());
    }

    private static string UnitsOf(string body, params string[] parameters) => Prove(body, parameters).Units.ToString();

    private static EncodingProof Prove(string body, params string[] parameters) =>
        Verify(Sample.Template(body, parameters)).Proof!.Gsm7!;
}
