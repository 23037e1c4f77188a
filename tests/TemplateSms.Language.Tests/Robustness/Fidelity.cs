using System.Text;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Tests.Robustness;

/// <summary>What holds for every text, template or garbage.</summary>
internal static class Fidelity
{
    public static void Holds(string text)
    {
        foreach (var bodyOnly in new[] { false, true })
        {
            var file = new TemplateFile("some.smstpl", text) { IsBodyOnly = bodyOnly };
            PrintsBack(file);

            var compiled = TemplateCompiler.Compile(file);
            Assert.All(compiled.Findings, finding => LiesWithin(finding, text.Length));
            Assert.Equal(compiled, TemplateCompiler.Compile(file));
            Assert.Equal(compiled.CanEmit, !compiled.Findings.Any(finding => finding.Rule.PreventsEmit));
        }
    }

    private static void PrintsBack(TemplateFile file)
    {
        var (tree, _) = TemplateCompiler.Parse(file);
        var printed = new StringBuilder();
        tree.WriteTo(printed, file.Text);
        Assert.Equal(file.Text, printed.ToString());

        var end = 0;
        foreach (var token in TokensOf(tree))
        {
            Assert.Equal(end, token.FullStart);
            Assert.InRange(token.Start, token.FullStart, token.End);
            Assert.InRange(token.ValueSpan.Start, token.Start, token.End);
            Assert.InRange(token.ValueSpan.End, token.ValueSpan.Start, token.End);
            end = token.End;
        }

        Assert.Equal(file.Text.Length, end);
    }

    private static IEnumerable<Token> TokensOf(SyntaxNode node) =>
        node.Parts.SelectMany(part => part.Node is null ? [part.Token] : TokensOf(part.Node));

    private static void LiesWithin(Finding finding, int length)
    {
        Assert.NotEmpty(finding.Message);
        foreach (TextSpan span in (TextSpan[])[finding.Span, .. finding.AdditionalSpans])
        {
            Assert.InRange(span.Start, 0, length);
            Assert.InRange(span.End, span.Start, length);
        }
    }
}
