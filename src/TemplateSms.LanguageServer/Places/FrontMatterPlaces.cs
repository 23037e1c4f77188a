using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.Places;

/// <summary>Finds what stands at a place of the front matter, line by line: what is half typed is no YAML yet.</summary>
public static class FrontMatterPlaces
{
    /// <param name="frontMatter">The token of the front matter, which the place is in.</param>
    public static TemplatePlace At(string text, Token frontMatter, int offset)
    {
        var isClosed = frontMatter.ValueEnd < frontMatter.End;
        if (offset < frontMatter.ValueStart || offset > frontMatter.ValueEnd || (isClosed && offset == frontMatter.ValueEnd))
            return SilentPlace.Instance;
        var line = YamlLine.At(text, frontMatter.ValueSpan, offset);
        if (offset > line.End)
            return SilentPlace.Instance;
        var parent = line.Indent == 0 ? null : ParentOf(text, frontMatter.ValueSpan, line);
        if (line.Indent > 0 && parent is null && line.KeySpan.Length > 0)
            return SilentPlace.Instance;
        if (line.Colon is { } colon && offset > colon)
            return ValueAt(text, parent, line, offset);
        return offset < line.KeySpan.Start && line.KeySpan.Length > 0
            ? SilentPlace.Instance
            : new KeyPlace(parent, TextOf(line.KeySpan), line.KeySpan.Length == 0 ? new TextSpan(offset, 0) : line.KeySpan, line.Colon is not null);

        string TextOf(TextSpan span) => text.Substring(span.Start, span.Length);
    }

    private static TemplatePlace ValueAt(string text, string? parent, YamlLine line, int offset)
    {
        var span = line.ValueSpan;
        var isQuoted = span.Start > 0 && text[span.Start - 1] is '"' or '\'';
        if (span.Length == 0 && !isQuoted)
            span = new TextSpan(offset, 0);
        if (offset > span.End && !isQuoted)
            span = TextSpan.FromBounds(span.Start, offset);
        if (offset < span.Start || offset > span.End)
            return SilentPlace.Instance;
        var key = text.Substring(line.KeySpan.Start, line.KeySpan.Length);
        if (parent is null && key == FrontMatterKey.Tracker.Name && CodePlaces.At(CodeSource.OfValue(text, span), offset) is CodePlace or StringPlace)
            return CodePlaces.At(CodeSource.OfValue(text, span), offset);
        return new ValuePlace(parent, key, text.Substring(span.Start, span.Length), span, offset - span.Start);
    }

    // The nearest line above that begins at the margin.
    private static string? ParentOf(string text, TextSpan content, YamlLine line)
    {
        for (var current = line; current.Start > content.Start;)
        {
            current = YamlLine.At(text, content, current.Start - 1);
            if (current.Indent == 0 && current.KeySpan.Length > 0)
                return current.Colon is null ? null : text.Substring(current.KeySpan.Start, current.KeySpan.Length);
        }

        return null;
    }
}
