using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Trees;
using TemplateSms.LanguageServer.Workspace;
using TemplateSms.Shared;

namespace TemplateSms.LanguageServer.Symbols;

/// <summary>The parts of a template as an outline shows them: settings, parameters with their types, texts with their blocks and includes.</summary>
public static class Outline
{
    public static IReadOnlyList<OutlineEntry> Of(TemplateView template)
    {
        var entries = new List<OutlineEntry>();
        if (template.Tree.FrontMatter is { } frontMatter)
        {
            var settings = FrontMatterEntries.Of(template.Tree, template.Text);
            entries.Add(new OutlineEntry("front matter", null, SymbolKind.Namespace, frontMatter.Span, new TextSpan(frontMatter.Start, 0), [.. settings.Select(Setting)]));
        }

        var texts = template.Tree.Texts;
        for (var i = 0; i < texts.Count; i++)
        {
            var span = texts[i].Span;
            entries.Add(new OutlineEntry(texts.Count == 1 ? "text" : $"text {i + 1}", null, SymbolKind.String, span, new TextSpan(span.Start, 0), Parts(texts[i], template.Text)));
        }

        return entries;
    }

    private static OutlineEntry Setting(FrontMatterEntry entry)
    {
        var children = entry.Children is { } inside ? [.. inside.Select(Declared)] : Array.Empty<OutlineEntry>();
        return new OutlineEntry(NameOf(entry), DetailOf(entry), SymbolKind.Key, SpanOf(entry), entry.KeySpan, children);
    }

    private static OutlineEntry Declared(FrontMatterEntry entry) => new(NameOf(entry), DetailOf(entry), SymbolKind.Variable, SpanOf(entry), entry.KeySpan, []);

    private static string NameOf(FrontMatterEntry entry) => Named(entry.Key);

    private static string? DetailOf(FrontMatterEntry entry) => entry.Children is null ? PrintableText.Line(entry.Value) : null;

    private static TextSpan SpanOf(FrontMatterEntry entry) =>
        TextSpan.FromBounds(entry.KeySpan.Start, Math.Max(entry.KeySpan.End, entry.Children is { Count: > 0 } children ? SpanOf(children[children.Count - 1]).End : entry.ValueSpan.End));

    private static IReadOnlyList<OutlineEntry> Parts(BlockSyntax block, string source) => [.. block.Statements.SelectMany(statement => Of(statement, source))];

    private static IEnumerable<OutlineEntry> Of(StatementSyntax statement, string source)
    {
        if (StatementWords.Of(statement, source) is not { } words)
            yield break;
        var children = StatementWords.BlocksOf(statement).SelectMany(part => Parts(part.Block, source));
        var kind = statement is IncludeSyntax ? SymbolKind.Module : statement is CaptureSyntax ? SymbolKind.Variable : SymbolKind.Function;
        yield return new OutlineEntry(Named(words), null, kind, statement.Span, new TextSpan(statement.Span.Start, 0), [.. children]);
    }

    // Editors refuse symbols without a name.
    private static string Named(string name) => PrintableText.Line(name) is { Length: > 0 } line && !string.IsNullOrWhiteSpace(line) ? line : "…";
}
