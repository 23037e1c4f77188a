using TemplateSms.Language.Fixes;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Text;

namespace TemplateSms.LanguageServer.Formatting;

/// <summary>
/// Puts the keys of a front matter into the order of the documentation, each with the comments above it, and indents its lines. One with
/// a line that is none of those stays as it is, and the order of one whose keys blank lines set apart.
/// </summary>
internal static class FrontMatterOrder
{
    /// <summary>The edit of the front matter; null where there is nothing to change, or something that is not understood.</summary>
    public static TextEdit? EditOf(string source, TemplateSyntax tree)
    {
        if (tree.FrontMatter is not { } token || FrontMatterEntries.OfSound(tree, source) is not { Count: > 0 } entries)
            return null;
        if (FrontMatterGroups.Read(source, token.ValueSpan, entries) is not { } groups)
            return null;
        var ordered = groups.AreTogether ? groups.Entries.OrderBy(group => OrderOf(group.Key)) : groups.Entries.AsEnumerable();
        var lines = groups.Header.Concat(ordered.SelectMany(group => group.Lines)).Concat(groups.Footer);
        var before = source.Substring(token.ValueStart, token.ValueSpan.Length);
        return TextChange.Between(before, string.Concat(lines)) is { } edit
            ? edit with { Span = new TextSpan(token.ValueStart + edit.Span.Start, edit.Span.Length) }
            : null;
    }

    private static int OrderOf(string key) => FrontMatterKey.All.TakeWhile(known => known.Name != key).Count();
}
