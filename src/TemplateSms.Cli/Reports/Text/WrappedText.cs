namespace TemplateSms.Cli.Reports.Text;

/// <summary>Breaks prose between words, so that a terminal does not break it inside of them.</summary>
internal static class WrappedText
{
    // In a narrower window every line would be a word.
    private const int FewestColumns = 20;

    /// <summary>The lines of a text. A word that is wider than a line stays whole.</summary>
    /// <param name="width">The columns of the terminal; null where nothing is broken.</param>
    /// <param name="used">The columns before the first line.</param>
    /// <param name="indent">The columns before each further line.</param>
    public static IReadOnlyList<string> Of(string text, int? width, int used, int indent)
    {
        if (width is not { } columns || columns - indent < FewestColumns)
            return [text];
        var lines = new List<string>();
        var (start, end, taken) = (0, 0, used);
        while (end < text.Length)
        {
            var next = text.IndexOf(' ', end + 1);
            next = next < 0 ? text.Length : next;
            var word = Visible.Width(text[end..next]);
            if (taken + word > columns && end > start)
            {
                lines.Add(text[start..end]);
                start = end + 1;
                (taken, word) = (indent, Visible.Width(text[start..next]));
            }

            (taken, end) = (taken + word, next);
        }

        lines.Add(text[start..]);
        return lines;
    }

    /// <summary>The same as one string, its further lines indented.</summary>
    public static string Joined(string text, int? width, int used, int indent) =>
        string.Join("\n" + new string(' ', indent), Of(text, width, used, indent));
}
