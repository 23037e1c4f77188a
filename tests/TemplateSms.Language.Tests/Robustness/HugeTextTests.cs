using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Tests.Robustness;

// Each text has as many repetitions as the longest file that is compiled: what is quadratic in it would not come back.
public class HugeTextTests
{
    [Theory]
    [InlineData("{{ if x }}")]
    [InlineData("{{ for x in x }}")]
    [InlineData("{{ case x }}{{ when 1 }}")]
    [InlineData("{{ capture x }}")]
    [InlineData("{{ while x }}")]
    [InlineData("{{ if x }}{{ else if x }}")]
    [InlineData("{{ end }}")]
    [InlineData("{{ x ")]
    [InlineData("{{ 'x ")]
    [InlineData("{{ # x ")]
    [InlineData("{%{")]
    [InlineData("{%%")]
    [InlineData("}%}{%%{")]
    [InlineData("{{")]
    [InlineData("{{x}}")]
    [InlineData("{{-\n")]
    [InlineData("\n~}}")]
    [InlineData("x\r\n")]
    [InlineData("\u0301")]
    [InlineData("\ud83d\ude00")]
    public void Compile_TextRepeated_ComesBack(string text) => Fidelity.Holds(Repeat(text, TemplateFile.MostCharacters));

    [Theory]
    [InlineData("(")]
    [InlineData("!")]
    [InlineData("-")]
    [InlineData("a.")]
    [InlineData("a[")]
    [InlineData("a(")]
    [InlineData("1+")]
    [InlineData("1 < ")]
    [InlineData("x ?? ")]
    [InlineData("x ? ")]
    [InlineData("x ? x : ")]
    [InlineData("x | ")]
    [InlineData("x ")]
    [InlineData("x:")]
    [InlineData("$\"{")]
    [InlineData("$'{$\"{")]
    [InlineData("$\"\\")]
    [InlineData("$'")]
    [InlineData("'")]
    [InlineData("'\\")]
    [InlineData("'\n\"")]
    [InlineData("'\\'\n")]
    [InlineData("`")]
    [InlineData("``a")]
    [InlineData("# ")]
    [InlineData("## ")]
    [InlineData("\n")]
    [InlineData(";")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("\ud83d\ude00")]
    [InlineData("1")]
    [InlineData("1_")]
    [InlineData("0x")]
    [InlineData("\"a\"\n")]
    public void Compile_CodeRepeated_ComesBack(string code)
    {
        Fidelity.Holds("{{ " + Repeat(code, 60_000));
        Fidelity.Holds("{{ " + Repeat(code, 60_000) + " }} and text");
        Fidelity.Holds("{{ `'\"\n " + Repeat(code, 60_000) + " }} and text");
        Fidelity.Holds("{{ `x\n " + Repeat(code, 60_000) + " }} and text");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("? ")]
    [InlineData("- ")]
    [InlineData("a: ")]
    [InlineData("a:\n")]
    [InlineData("&a ")]
    [InlineData("!a ")]
    [InlineData("x: *a\n")]
    [InlineData("\"")]
    [InlineData("'\n")]
    [InlineData("|\n")]
    [InlineData("--- \n")]
    [InlineData("params:\n")]
    [InlineData("params:\n  ")]
    [InlineData(" a:\n ")]
    [InlineData("\t")]
    public void Compile_YamlRepeated_ComesBack(string yaml)
    {
        Fidelity.Holds("---\n" + Repeat(yaml, 16_000) + "\n---\nHi");
        Fidelity.Holds("---\n" + Repeat(yaml, 50_000) + "\n---\nHi");
        Fidelity.Holds("---\n" + Repeat(yaml, 16_000));
    }

    [Theory]
    [InlineData("list(")]
    [InlineData("string(")]
    [InlineData("(")]
    [InlineData("?")]
    [InlineData("1..")]
    [InlineData("a|")]
    [InlineData("=")]
    public void Compile_TypeRepeated_ComesBack(string type)
    {
        Fidelity.Holds("---\nparams:\n  x: '" + Repeat(type, 16_000) + "'\n---\n{{ x }}");
        Fidelity.Holds("---\nparams:\n  x: enum(" + Repeat(type, 16_000) + "\n---\n{{ x }}");
    }

    [Fact]
    public void Compile_BlocksToTheLastLevel_AreCompiled()
    {
        var levels = Parser.MostLevels - 1;
        var body = Repeat("{{ if x > 1 }}", 14 * levels) + "deep" + Repeat("{{ end }}", 9 * levels);

        Assert.True(TemplateCompiler.Compile(new TemplateFile("deep.smstpl", Sample.Template(body, "x: int(1..9)"))).CanEmit);
    }

    [Fact]
    public void Compile_MoreCharactersThanAFileMayHave_SaysSo()
    {
        var compiled = TemplateCompiler.Compile(new TemplateFile("long.smstpl", new string('a', TemplateFile.MostCharacters + 1)));

        Assert.Equal("SMS1011", Assert.Single(compiled.Findings).Rule.Id);
        Assert.False(compiled.CanEmit);
    }

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length));
}
