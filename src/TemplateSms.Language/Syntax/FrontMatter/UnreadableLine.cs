using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Syntax;

/// <summary>Explains, in words of our own, why YAML cannot read on at a place of the front matter.</summary>
internal static class UnreadableLine
{
    /// <summary>Explains a failure.</summary>
    /// <param name="content">The YAML in the file.</param>
    /// <param name="offset">The place that the reader of YAML names, which can be lines after the cause.</param>
    public static Finding Explain(string source, TextSpan content, int offset)
    {
        var lines = FrontMatterLine.From(source.Substring(0, content.End), content.Start).ToList();
        var failed = Math.Max(0, lines.FindLastIndex(line => line.Span.Start <= offset));
        for (var i = failed; i >= 0 && lines.Count > 0; i--)
        {
            if (Bent(source, lines[i]) is { } bent)
                return bent;
            if (i < failed && !lines[i].IsBlank && !lines[i].IsComment)
                break;
        }

        for (var i = failed; i < lines.Count; i++)
        {
            if (Layout(source, lines[i]) is { } layout)
                return layout;
        }

        var end = lines.Count == 0 ? content.End : Math.Max(offset, lines[failed].Span.End);
        return Broken(TextSpan.FromBounds(offset, end), WordsOf(lines, failed));
    }

    /// <summary>The value of a line <c>key: value</c>, without the blanks around it.</summary>
    public static TextSpan? ValueOf(string source, FrontMatterLine line)
    {
        var colon = source.IndexOf(':', line.Span.Start, line.Span.Length);
        if (colon < 0 || line.Key is null)
            return null;
        var start = colon + 1;
        while (start < line.Span.End && char.IsWhiteSpace(source[start]))
            start++;
        var end = line.Span.End;
        while (end > start && char.IsWhiteSpace(source[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private static Finding? Bent(string source, FrontMatterLine line)
    {
        if (ValueOf(source, line) is not { } value || BentValue.Reason(source.Substring(value.Start, value.Length)) is not { } reason)
            return null;
        return new Finding(SyntaxRules.QuoteValue, TextSpan.FromBounds(value.Start, line.Span.End), new[] { reason });
    }

    private static Finding? Layout(string source, FrontMatterLine line)
    {
        var start = line.Span.Start;
        while (start < line.Span.End && source[start] == ' ')
            start++;
        return start < line.Span.End && source[start] == '\t'
            ? Broken(new TextSpan(start, 1), "a tab cannot indent; use blanks")
            : null;
    }

    private static string WordsOf(List<FrontMatterLine> lines, int failed)
    {
        if (lines.Count == 0)
            return "it has to be lines of the form 'key: value'";
        for (var i = failed; i >= 0; i--)
        {
            if (lines[i].Key is not null && BentValue.IsUnclosed(lines[i].Value))
                return "the value's first quote is not closed";
        }

        var line = lines[failed];
        if (IsWithoutBlank(line) || (failed > 0 && IsWithoutBlank(lines[failed - 1])))
            return "a blank has to follow the ':' after a key";
        if (line.Key is not null && failed > 0 && lines[failed - 1].Key is not null && lines[failed - 1].Value.Length > 0)
            return "this line is indented otherwise than the line before it; lines of one mapping begin in the same column";
        return line.Key is null ? "a line has the form 'key: value'; quote a value of several lines" : "this line cannot be read as 'key: value'; quote the value";
    }

    private static bool IsWithoutBlank(FrontMatterLine line) => line.KnownKey is not null && line.Text.Length > line.Key!.Length + 1 && !char.IsWhiteSpace(line.Text[line.Key.Length + 1]);

    private static Finding Broken(TextSpan span, string words) => new(SyntaxRules.BadYaml, span, new[] { words });
}
