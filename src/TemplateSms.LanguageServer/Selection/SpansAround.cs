using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Trees;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Selection;

/// <summary>Finds the stretches around a place: word, token, expression, code, block, text, file.</summary>
public static class SpansAround
{
    /// <summary>The stretches from the file down to the smallest, each inside the one before it.</summary>
    public static IReadOnlyList<TextSpan> Of(TemplateView template, int offset)
    {
        var tokens = template.Tree.Tokens();
        var all = TreeNodes.In(template.Tree).Select(node => node.Span)
            .Concat(tokens.Select(token => token.Span))
            .Concat(tokens.SelectMany(token => Comment.Before(token, template.Text)).Select(comment => comment.Span))
            .Concat(CodeBlocks.Of(tokens))
            .Concat(FrontMatterEntries.Of(template.Tree, template.Text).SelectMany(Spans))
            .Append(Word(template.Text, offset))
            .Where(span => span.Start <= offset && offset <= span.End && !span.IsEmpty)
            .Distinct()
            .OrderByDescending(span => span.Length);
        var chain = new List<TextSpan> { new(0, template.Text.Length) };
        foreach (var span in all)
        {
            // Of two neighbours that meet at the place, the first is taken.
            if (span != chain[^1] && chain[^1].Contains(span))
                chain.Add(span);
        }

        return chain;
    }

    private static IEnumerable<TextSpan> Spans(FrontMatterEntry entry)
    {
        var end = entry.Children is { Count: > 0 } children ? children[children.Count - 1].ValueSpan.End : entry.ValueSpan.End;
        return [TextSpan.FromBounds(entry.KeySpan.Start, Math.Max(entry.KeySpan.End, end)), entry.KeySpan, entry.ValueSpan, .. entry.Children is { } inside ? inside.SelectMany(Spans) : []];
    }

    private static TextSpan Word(string text, int offset)
    {
        var start = offset;
        var end = offset;
        while (start > 0 && IsOfWord(text[start - 1]))
            start--;
        while (end < text.Length && IsOfWord(text[end]))
            end++;
        return TextSpan.FromBounds(start, end);
    }

    // Letters outside the basic plane stay whole.
    private static bool IsOfWord(char c) => c == '_' || char.IsLetterOrDigit(c) || char.IsSurrogate(c);
}
