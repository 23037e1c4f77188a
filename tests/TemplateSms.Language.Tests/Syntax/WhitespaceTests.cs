using TemplateSms.Language.Bound;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Syntax;

public class WhitespaceTests
{
    // A hole is written as · in the expectation.
    [Theory]
    [InlineData("Hello   {{- n -}}   !", "Hello·!")]
    [InlineData("A\n  {{- n -}}  \n\n B", "A·B")]
    [InlineData("A\n  {{~ n ~}}  \n\n B", "A\n·\n B")]
    [InlineData("A \t {{~ n }} B {{ n ~}} \t C", "A· B ·C")]
    [InlineData("a {{-n-}} b {{~n~}} c", "a·b·c")]
    [InlineData("x\n\n\n{{~ n ~}}\n\n\ny", "x\n\n\n·\n\ny")]
    [InlineData("x{{ n ~}}\r b", "x·b")]
    [InlineData("x{{ n ~}}\r\r\nb", "x·b")]
    [InlineData("x{{ n ~}} \r \n\n b", "x·\n b")]
    [InlineData("x\r {{~ n }}", "x\r·")]
    [InlineData("{{ n -}} \u00a0\u2003 y", "·y")]
    [InlineData("a {{- # note -}} b", "ab")]
    [InlineData("a {{ n -}}{{- n }} b", "a ·· b")]
    [InlineData("a {{-}} b", "a b")]
    [InlineData("a {%{- raw -}%} b", "a raw b")]
    [InlineData("a{{ n }}\n {%{~ raw ~}%} \nb", "a·\n raw b")]
    [InlineData("  a  ", "  a  ")]
    public void Mark_BesideText_StripsAsScribanDoes(string body, string expected) => Assert.Equal(expected, Printed(body));

    [Theory]
    [InlineData("Hi", "Hi")]
    [InlineData("Hi\n", "Hi")]
    [InlineData("Hi\r\n", "Hi")]
    [InlineData("Hi\n\n", "Hi\n")]
    [InlineData("Hi\r\n\r\n", "Hi\n")]
    [InlineData("\n", "")]
    [InlineData("a\r\nb\nc\r\n", "a\nb\nc")]
    [InlineData("a\rb\r", "a\rb\r")]
    [InlineData("{{ n }}\n", "·")]
    [InlineData("{{ n -}}\n\n", "·")]
    [InlineData("a {{ n ~}}\n", "a ·")]
    [InlineData("a {{ n }} \n", "a · ")]
    public void Body_OfAFile_LosesItsFinalLineBreakAndReadsCrlfAsLf(string body, string expected) =>
        Assert.Equal(expected, Printed(body));

    [Theory]
    [InlineData("{{ 'a\r\nb' }}", "a\nb")]
    [InlineData("{{ `a\r\nb` }}", "a\nb")]
    [InlineData("{%{a\r\nb}%}", "a\nb")]
    [InlineData("{{ 'a\\\nb' }}", "ab")]
    [InlineData("{{ \"a\\\r\n b\\\n\" }}", "a b")]
    [InlineData("{{ `a\\\nb` }}", "a\\\nb")]
    public void LineBreak_InAStringOrAnEscapeBlock_IsALineFeedToo(string body, string expected) => Assert.Equal(expected, Printed(body));

    [Fact]
    public void Body_OnItsOwn_KeepsEveryCharacter()
    {
        var file = new TemplateFile("a.smstpl", "---\r\nHi\r\n") { IsBodyOnly = true };

        Assert.Equal("---\r\nHi\r\n", Assert.IsType<BoundText>(Assert.Single(TemplateCompiler.Compile(file).Model.Body.Statements)).Value);
    }

    [Theory]
    [InlineData("Use {%{ {{ name }} }%} here", "Use  {{ name }}  here")]
    [InlineData("{%{}%}|{%{{{}%}|{%%{ }%} }%%}|{%{ # text }%}", "|{{| }%} | # text ")]
    [InlineData("5 EUR { not code } } { 100% #1 $2 %} {%", "5 EUR { not code } } { 100% #1 $2 %} {%")]
    [InlineData("{{ # a note }}a{{ ## over\ntwo lines ## }}b{{##}}c{{#}}d", "abcd")]
    [InlineData("{{ n # '}}' is no string here }}!", "·' is no string here }}!")]
    [InlineData("{{\n# first\nn # second\n# third\n}}.", "·.")]
    [InlineData("[{{ }}][{{ ; ; }}][{{ n; }}]", "[][][·]")]
    [InlineData("{{ n; n\nn }}", "···")]
    public void Text_BesideEscapesAndComments_IsPrintedAsItStands(string body, string expected) => Assert.Equal(expected, Printed(body));

    private static string Printed(string body)
    {
        var file = new TemplateFile("a.smstpl", "---\nencoding: ucs2\nparams:\n  n: int\n---\n" + body);
        var compiled = TemplateCompiler.Compile(file);
        Assert.True(compiled.CanEmit, string.Join('\n', compiled.Findings));
        return string.Concat(compiled.Model.Body.Statements.Select(statement => statement switch
        {
            BoundText text => text.Value,
            BoundPrint { Expression: BoundLiteral { Value: string value } } => value,
            _ => "·",
        }));
    }
}
