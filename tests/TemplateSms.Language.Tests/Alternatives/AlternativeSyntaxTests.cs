using TemplateSms.Language.Bound;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Fixes;
using TemplateSms.Language.Syntax;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Language.Tests.Alternatives;

/// <summary>The line <c>--- or</c>, which separates the texts of a message.</summary>
public sealed class AlternativeSyntaxTests
{
    // Texts are separated by '|' in the expectation; a hole is written as ·.
    [Theory]
    [InlineData("A\n--- or\nB", "A|B")]
    [InlineData("A\n--- or\nB\n", "A|B")]
    [InlineData("A\r\n--- or\r\nB\r\n", "A|B")]
    [InlineData("A\n--- or \t\nB", "A|B")]
    [InlineData("A\n--- or\nB\n--- or\nC", "A|B|C")]
    [InlineData("---\nculture: en\n---\nA\n--- or\nB", "A|B")]
    [InlineData("A \n--- or\n B", "A | B")]
    [InlineData("A\n\n--- or\n\nB", "A\n|\nB")]
    [InlineData("A{{ 1 -}}\n\n--- or\n\n{{- 2 }}B", "A·|·B")]
    [InlineData("A{{ 1 -}}\n--- or\n B", "A·| B")]
    [InlineData("{{ 1 }}\n--- or\n{{ 2 }}", "·|·")]
    [InlineData("{{ 1 == 1 ? 'a' : 'b' }}\n--- or\n{{ if 1 == 1 }}x{{ end }}B", "·|xB")]
    [InlineData("{%{A\n--- or\nB}%}", "A\n--- or\nB")]
    [InlineData("A {{ ## x\n--- or\n## }}B", "A B")]
    [InlineData("A {{ '\n--- or\n' }}B", "A ·B")]
    [InlineData("A\n --- o\nB", "A\n --- o\nB")]
    public void Line_AloneAtTheTopLevel_SeparatesTexts(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', TemplateCompiler.Compile(new TemplateFile("test.smstpl", text)).Model.Bodies.Select(Printed)));

    [Theory]
    [InlineData("{{ if 1 == 1 }}A\n{|SMS1032:--- or|}\nB{{ end }}")]
    [InlineData("A{{ for x in 'ab' }}\n{|SMS1032:--- or|}\n{{ end }}")]
    [InlineData("{{ capture x }}A\n{|SMS1032:--- or|}\nB{{ end }}{{ x }}")]
    [InlineData("{{ case 1 }}\n{|SMS1032:--- or|}\n{{ when 1 }}A{{ else }}B{{ end }}")]
    [InlineData("{|SMS1032:--- or|}\nB")]
    [InlineData("---\nculture: en\n---\n{|SMS1032:--- or|}\nB")]
    [InlineData("A\n{|SMS1032:--- or|}\n")]
    [InlineData("A\n{|SMS1032:--- or|}\n--- or\nC")]
    [InlineData("A\n{|SMS1032:--- or|}\n {{ # nothing }}\n")]
    public void Line_WhereNoTextCanBegin_IsAnError(string marked) => Assert.False(CompilerVerifier.Verify(marked).CanEmit);

    [Fact]
    public void Texts_MoreThanAMessageHas_AreAnError()
    {
        var most = string.Join("\n--- or\n", Enumerable.Repeat("{{ name }}", Parser.MostTexts));
        var head = "---\nparams:\n  name: string(160, gsm7)\n---\n";

        Assert.True(TemplateCompiler.Compile(new TemplateFile("test.smstpl", head + most)).CanEmit);
        Assert.False(CompilerVerifier.Verify(head + most + "\n{|SMS1032:--- or|}\n{{ name }}").CanEmit);
    }

    [Fact]
    public void Line_InATextOfItsOwn_IsAnError()
    {
        var compiled = TemplateCompiler.Compile(new TemplateFile("body.smstpl", "A\n--- or\nB") { IsBodyOnly = true });

        Assert.Equal("SMS1032", Assert.Single(compiled.Findings).Rule.Id);
    }

    [Fact]
    public void Line_InATracker_IsAnError() =>
        CompilerVerifier.Verify("---\ntracker: \"{|SMS1032:a\\n--- or\\nb|}\"\n---\nHi");

    [Theory]
    [InlineData("A\n{|SMS1033:---or|}\nB")]
    [InlineData("A\n{|SMS1033:--- OR|}\nB")]
    [InlineData("A\n{|SMS1033:-- or|}\nB")]
    [InlineData("A\n{|SMS1033:---- or|}\nB")]
    [InlineData("A\n{|SMS1033:---  or|}\nB")]
    [InlineData("A\n{|SMS1033:  --- or|}\nB")]
    [InlineData("A\n{|SMS1033:--- or ---|}\nB")]
    [InlineData("A\n{|SMS1033:--- or:|}\nB")]
    [InlineData("A\n{|SMS1033:--- or|} else\nB")]
    [InlineData("A\n{|SMS1033:--- or|} {{ 'x' }}\nB")]
    [InlineData("A{{ 'x' }}{|SMS1033:--- or|}\nB")]
    [InlineData("A {|SMS1033:--- or|} B")]
    [InlineData("A\r\n{|SMS1033:---or|}\r\nB")]
    public void Line_AlmostWritten_IsReported(string marked) => CompilerVerifier.Verify(marked);

    [Theory]
    [InlineData("A\n- or B")]
    [InlineData("A\n-- or call us")]
    [InlineData("A -- or B")]
    [InlineData("A --- order")]
    [InlineData("A\n---\nB")]
    [InlineData("A\n{%{---or}%}\nB")]
    [InlineData("A\n--- orange")]
    public void Text_ThatReadsLikeText_IsNot(string text) => CompilerVerifier.Verify(text);

    [Fact]
    public void Dash_OfAWordProcessor_IsReported() => CompilerVerifier.Verify("---\nencoding: ucs2\n---\nA\n{|SMS1033:\u2014 or|}\nB");

    [Fact]
    public void Fix_OfALineAlone_WritesTheLine()
    {
        var compiled = TemplateCompiler.Compile(new TemplateFile("test.smstpl", "---\nparams:\n  name: string(160, gsm7)\n---\n{{ name }}\n -- Or\nB\nC --- or D"));
        var findings = compiled.Findings.Where(finding => finding.Rule.Id == "SMS1033").ToList();

        var fix = Assert.Single(TemplateFixes.For(compiled, findings[0]));
        Assert.Equal(FixKey.CorrectSpelling, fix.Key);
        Assert.DoesNotContain(FixKey.CorrectSpelling, FixKey.Safe);
        Assert.Equal(compiled.File.Text.Replace(" -- Or", "--- or", StringComparison.Ordinal), TextEdits.Apply(compiled.File.Text, fix.Edits));
        Assert.Empty(TemplateFixes.For(compiled, findings[1]));
    }

    [Theory]
    [InlineData("A{|SMS1030:\n|}\n--- or\nB")]
    [InlineData("A{|SMS1030:\r\n \r\n|}\r\n--- or\r\nB")]
    [InlineData("A\n--- or\n{|SMS1030:\n|}B")]
    public void BlankLine_AroundTheLine_IsReported(string marked) =>
        CompilerVerifier.Verify(marked.Replace("A", "{{ name }}", StringComparison.Ordinal).Insert(0, "---\nparams:\n  name: string(160, gsm7)\n---\n"));

    private static string Printed(BoundBlock body) => string.Concat(body.Statements.Select(statement => statement switch
    {
        BoundText text => text.Value,
        BoundPrint => "·",
        BoundIf branch => string.Concat(branch.Branches.Select(part => Printed(part.Body))),
        _ => "",
    }));
}
