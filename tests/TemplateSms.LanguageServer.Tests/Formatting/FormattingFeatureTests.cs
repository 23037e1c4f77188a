using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Fixes;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;
using TemplateSms.LanguageServer.Formatting;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Tests.Formatting;

public sealed class FormattingFeatureTests
{
    [Fact]
    public async Task Format_Template_IsLaidOut()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri);
        var uri = folder.UriOf("a.smstpl");
        const string Text = "---\r\nparams:\r\n    name: string(5)\r\n# Who sends.\r\nsender: Acme\r\n---\r\né😀  {{name|string.upcase}} ";
        await client.OpenAsync(uri, Text);

        var edits = await client.AskAsync("textDocument/formatting", new { textDocument = new { uri }, options = new { tabSize = 8, insertSpaces = false } });

        Assert.Equal("---\r\n# Who sends.\r\nsender: Acme\r\nparams:\r\n  name: string(5)\r\n---\r\né😀  {{ name | string.upcase }} ", Requests.Apply(Text, edits));
    }

    [Theory]
    [InlineData("{{x}}", "{{ x }}")]
    [InlineData("{{-x-}} {{~  y  ~}}", "{{- x -}} {{~ y ~}}")]
    [InlineData("{{#comment}}{{ ##a##x }}", "{{ #comment }}{{ ##a## x }}")]
    [InlineData("{{ x|string.replace 'a','b'  }}", "{{ x | string.replace 'a', 'b' }}")]
    [InlineData("{{\n  x\n    y\n}}", "{{\n  x\n    y\n}}")]
    [InlineData("{{}}{{ }}{{  }}", "{{}}{{ }}{{ }}")]
    [InlineData("Text  with {blanks}\t{%{ {{x}} }%}", "Text  with {blanks}\t{%{ {{x}} }%}")]
    [InlineData("{{ 'a|b,c' }}{{ $\"{x|string.upcase},y\" }}", "{{ 'a|b,c' }}{{ $\"{x | string.upcase},y\" }}")]
    [InlineData("{{x", "{{ x")]
    public void EditsOf_Code_AreItsBlanks(string text, string expected) => Assert.Equal(expected, Formatted(text));

    [Theory]
    [InlineData("segments: 2\nsummary: a\n", "summary: a\nsegments: 2\n")]
    [InlineData("params:\n      # First.\n      a: int(1..2)\n      b: int(1..2)\n      # Last.\nsummary: a\n", "summary: a\nparams:\n  # First.\n  a: int(1..2)\n  b: int(1..2)\n  # Last.\n")]
    [InlineData("# The shop's.\n\nparams:\n  a: int(1..2)\nsummary: a\n", "# The shop's.\n\nsummary: a\nparams:\n  a: int(1..2)\n")]
    [InlineData("segments: 2\n\nsummary: a\n", "segments: 2\n\nsummary: a\n")]
    [InlineData("segments: 2\nsummary: >\n  a\n  b\n", "segments: 2\nsummary: >\n  a\n  b\n")]
    [InlineData("segments: 2\nsumary: a\n", "segments: 2\nsumary: a\n")]
    [InlineData("segments: 2\nsummary: a\nsummary: b\n", "segments: 2\nsummary: a\nsummary: b\n")]
    public void EditsOf_FrontMatter_AreItsOrder(string yaml, string expected) => Assert.Equal($"---\n{expected}---\nHi", Formatted($"---\n{yaml}---\nHi"));

    [Fact]
    public void EditsOf_EveryTemplate_KeepWhatItSays()
    {
        var changed = 0;
        foreach (var template in CorpusTemplates.All)
        {
            foreach (var text in new[] { template.Text, Squeezed(template).ReplaceLineEndings("\r\n") })
            {
                var file = template.Compiled.File with { Text = text };
                var after = file with { Text = Formatted(file) };
                if (after.Text == text)
                    continue;

                changed++;
                Assert.Empty(TemplateFormatter.EditsOf(after));
                Assert.Equal(Body(file), Body(after));
                Assert.Equal(Facts(TemplateCompiler.Compile(file)), Facts(TemplateCompiler.Compile(after)));
            }
        }

        Assert.InRange(changed, 100, int.MaxValue);
    }

    [Fact]
    public void EditsOf_EveryTemplateCutOffAnywhere_AreStable()
    {
        var random = new Random(20261201);
        foreach (var template in CorpusTemplates.All)
        {
            var file = new TemplateFile(template.Path, Formatted(template.Text[..random.Next(template.Text.Length + 1)]));
            Assert.Equal(file.Text, Formatted(file));
        }
    }

    // As somebody types who leaves out the blanks.
    private static string Squeezed(TemplateView template) => template.Text.Replace("{{ ", "{{", StringComparison.Ordinal).Replace(" }}", "}}", StringComparison.Ordinal).Replace(" | ", "|", StringComparison.Ordinal);

    private static string Formatted(string text) => Formatted(new TemplateFile("a.smstpl", text));

    private static string Formatted(TemplateFile file) => TextEdits.Apply(file.Text, TemplateFormatter.EditsOf(file))!;

    // The text outside code, byte for byte.
    private static IEnumerable<string> Body(TemplateFile file) => TemplateCompiler.Parse(file).Tree.Tokens()
        .Where(token => token.Kind is TokenKind.Text or TokenKind.Escape or TokenKind.Or)
        .Select(token => file.Text[token.Start..token.End]);

    private static string Facts(CompiledTemplate template) => string.Join('\n',
    [
        .. template.Findings.Select(finding => finding.Rule.Id).Order(StringComparer.Ordinal),
        .. template.Model.Parameters.Select(parameter => $"{parameter.Name}: {TypeText.Of(parameter.Type)} = {parameter.Default?.Value}"),
        $"{template.Model.Settings with { Span = default }}",
        .. template.Proof?.Encodings.Select(proof => Explanation.Of(proof).Summary) ?? [],
    ]);
}
