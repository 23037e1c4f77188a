using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.Places;

/// <summary>A line of the front matter as it is typed.</summary>
/// <param name="Indent">The blanks before it.</param>
/// <param name="KeySpan">The text before the colon; all of it where there is none.</param>
/// <param name="Colon">The place of the colon; null where there is none.</param>
/// <param name="ValueSpan">The text after the colon, without quotes and blanks around it.</param>
/// <param name="End">The end of the line, or the start of its comment.</param>
public sealed record YamlLine(int Start, int Indent, TextSpan KeySpan, int? Colon, TextSpan ValueSpan, int End)
{
    /// <summary>The line of a place.</summary>
    public static YamlLine At(string text, TextSpan content, int offset)
    {
        var start = offset;
        while (start > content.Start && text[start - 1] is not ('\n' or '\r'))
            start--;
        var end = offset;
        while (end < content.End && text[end] is not ('\n' or '\r'))
            end++;
        end = EndOfCode(text, start, end);
        var first = start;
        while (first < end && text[first] is ' ' or '\t')
            first++;
        var colon = ColonIn(text, first, end);
        var key = Trimmed(text, first, colon ?? end);
        var value = colon is { } at ? Unquoted(text, Trimmed(text, at + 1, end)) : new TextSpan(end, 0);
        return new YamlLine(start, first - start, key, colon, value, end);
    }

    /// <summary>The keys at the margin.</summary>
    public static IEnumerable<string> KeysOf(string text, TextSpan content)
    {
        for (var start = content.Start; start < content.End;)
        {
            var line = At(text, content, start);
            if (line is { Indent: 0, Colon: not null })
                yield return text.Substring(line.KeySpan.Start, line.KeySpan.Length);
            var end = text.IndexOf('\n', start, content.End - start);
            start = end < 0 ? content.End : end + 1;
        }
    }

    // A comment begins the line, or follows a blank outside of quotes.
    private static int EndOfCode(string text, int start, int end)
    {
        var quote = '\0';
        for (var i = start; i < end; i++)
        {
            if (quote != '\0')
                quote = text[i] == quote ? '\0' : quote;
            else if (text[i] is '"' or '\'' && i > start && text[i - 1] == ' ')
                quote = text[i];
            else if (text[i] == '#' && (i == start || text[i - 1] is ' ' or '\t'))
                return i;
        }

        return end;
    }

    private static int? ColonIn(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] == ':' && (i + 1 == end || text[i + 1] is ' ' or '\t'))
                return i;
        }

        return null;
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private static TextSpan Unquoted(string text, TextSpan span)
    {
        if (span.Length == 0 || text[span.Start] is not ('"' or '\''))
            return span;
        var isClosed = span.Length > 1 && text[span.End - 1] == text[span.Start];
        return TextSpan.FromBounds(span.Start + 1, isClosed ? span.End - 1 : span.End);
    }
}
