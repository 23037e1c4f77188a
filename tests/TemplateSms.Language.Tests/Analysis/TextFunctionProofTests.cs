using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Analysis;

/// <summary>Functions on bounded texts have bounded results, no longer than the function can make them.</summary>
public class TextFunctionProofTests
{
    [Theory]
    [InlineData("x: string(20, gsm7)", "{{ x | string.handleize }}", "0 to 20")]
    [InlineData("x: string(20, ascii)", "{{ x | string.handleize }}", "0 to 20")]
    [InlineData("x: string(20, alnum)", "{{ x | string.handleize }}", "0 to 20")]
    [InlineData("x: string(20, gsm7)", "{{ x | string.slice 0 1 }}", "0 to 2")]
    [InlineData("x: string(20, gsm7)", "{{ x | string.slice1 0 }}", "0 to 2")]
    [InlineData("x: string(20, digits)", "{{ x | string.slice1 3 2 }}", "0 to 2")]
    [InlineData("x: string(20, gsm7)", "{{ x | string.upcase }}", "0 to 20")]
    [InlineData("x: string(20, gsm7)", "{{ x | string.split ' ' | array.join ' ' }}", "0 to 20")]
    [InlineData("x: string(20, gsm7)", "{{ x | string.split ' ' | array.join ', ' }}", "0 to 29")]
    [InlineData("x: string(20)", "{{ x | string.split ' ' | array.join ' ' }}", "0 to 20")]
    [InlineData("x: string(20)", "{{ x | string.split ' ' | array.first }}", "0 to 20")]
    [InlineData("x: string(20, digits)", "{{ x | string.split '0' | array.reverse | array.join '' }}", "0 to 20")]
    [InlineData("x: string(20, digits)", "{{ (x | string.split '0').size }}", "1 to 2")]
    [InlineData("x: string(20, gsm7)", "{{ for p in (x | string.split ',') }}{{ p }}{{ end }}", "0 to 20")]
    [InlineData("x: string(20)", "{{ for c in x }}{{ c }}{{ end }}", "0 to 20")]
    [InlineData("x: string(20, gsm7)", "{{ for c in x }}{{ c }}.{{ end }}", "0 to 40")]
    [InlineData("x: string(5, digits)", "{{ x | string.to_int }}", "0 to 5")]
    [InlineData("x: string(9, gsm7)", "{{ x | string.pad_right 2 }}", "0 to 9")]
    [InlineData("x: list(string(3, gsm7), 3)", "{{ x[9] }}", "0 to 0")]
    [InlineData("x: list(string(3, digits), 3)", "{{ x }}", "4 to 23")]
    [InlineData("x: string(2..5, digits)", "{{ x | string.replace x 'abc' }}", "3 to 3")]
    [InlineData("x: string(5, digits)", "{{ x | string.replace x 'abc' }}", "0 to 3")]
    [InlineData("x: string(5, digits)", "{{ x | string.replace_first x x }}", "0 to 5")]
    [InlineData("x: string(5, digits)", "{{ x | string.remove_first x }}", "0 to 0")]
    [InlineData("x: string(2..5, digits)", "{{ x | string.ends_with x }}", "4 to 4")]
    [InlineData("x: string(5, digits)", "{{ x | string.ends_with x }}", "4 to 5")]
    [InlineData("x: string(5, digits)", "{{ x | string.equals_ignore_case x }}", "4 to 4")]
    [InlineData("x: string(5, gsm7)?", "{{ x | string.equals_ignore_case x }}", "4 to 5")]
    [InlineData("x: string(5, gsm7)", "{{ x | string.replace '…' 'abcdefgh' }}", "0 to 5")]
    [InlineData("x: string(5, gsm7)", "{{ x | string.replace_first 'ç' 'abcdefgh' }}", "0 to 12")]
    [InlineData("x: string(12, ascii)", "{{ x | string.pad_right 12 }}", "0 to 18")]
    [InlineData("x: string(12, ascii)", "{{ x | string.slice 0 3 }}", "0 to 6")]
    [InlineData("x: decimal(10..20)", "{{ x | math.round 2 }}", "2 to 2")]
    [InlineData("x: int", "{{ (-1) | math.round 2 }}", "2 to 2")]
    [InlineData("x: string(9, gsm7)", "{{ for c in x }}{{ c }}{{ if for.last }}.{{ else }}, {{ end }}{{ end }}", "0 to 26")]
    [InlineData("x: string(8, alnum)", "{{ for c in x }}{{ if for.even; continue; end }}{{ c }}{{ end }}", "0 to 4")]
    [InlineData("x: string(9, gsm7)", "{{ for c in x }}{{ break }}{{ else }}{{ x }}{{ end }}", "0 to 0")]
    [InlineData("x: string(9, gsm7)", "{{ for c in x offset:2 }}{{ break }}{{ else }}{{ x }}{{ end }}", "0 to 4")]
    [InlineData("x: list(string(3..3, digits), 3)", "{{ for c in x }}{{ break }}{{ else }}{{ x }}{{ end }}", "0 to 4")]
    [InlineData("x: string(3, digits)", "{{ if x == 'Zoë' }}a very long text{{ end }}{{ x }}", "0 to 3")]
    public void Result_IsBoundedByWhatTheFunctionCanMake(string parameter, string body, string septets) => Assert.Equal(
        septets,
        TemplateCompiler.Compile(new TemplateFile("a.smstpl", $"---\nunencodable: replace\nparams:\n  {parameter}\n---\n{body}")).Proof!.Gsm7!.Units.ToString());

    [Theory]
    [InlineData("{{ x | string.handleize }}")]
    [InlineData("{{ x | string.split 'a' }}")]
    [InlineData("{{ x | string.split x | array.join '-' }}")]
    [InlineData("{{ x | string.split ' ' | array.limit 3 | array.join x }}")]
    public void Result_OfATextOfAnyAlphabet_IsFinite(string body) => Assert.True(
        TemplateCompiler.Compile(new TemplateFile("a.smstpl", $"---\nencoding: ucs2\nparams:\n  x: string(20)\n---\n{body}")).Proof!.Ucs2!.Units.IsBounded);
}
