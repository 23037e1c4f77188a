using TemplateSms.Language.Text;

namespace TemplateSms.Language.Syntax;

/// <summary>The line that separates a text from a shorter one.</summary>
internal static class AlternativeLine
{
    public const string Text = "--- or";

    /// <summary>The end of such a line that begins at an offset; null where none does.</summary>
    /// <param name="offset">The line break before the line, which belongs to it, or the line itself where nothing of its text is before it.</param>
    /// <param name="bodyStart">The index at which the body begins: a line there has no line break before it.</param>
    public static int? At(string source, int offset, int bodyStart)
    {
        if (offset >= source.Length || source[offset] is not ('\r' or '\n' or '-'))
            return null;
        var start = PastLineBreak(source, offset);
        // After another such line the line break before this one is that line's.
        if (start == offset && start != bodyStart && source[start - 1] != '\n')
            return null;
        if (string.CompareOrdinal(source, start, Text, 0, Text.Length) != 0)
            return null;
        var end = start + Text.Length;
        while (end < source.Length && CharacterClass.IsBlank(source[end]))
            end++;
        if (end == source.Length)
            return end;
        return PastLineBreak(source, end) is var next && next > end ? next : null;
    }

    /// <summary>The place of the words of such a line.</summary>
    public static TextSpan WordsOf(string source, Token line) => new(source.IndexOf(Text, line.Start, StringComparison.Ordinal), Text.Length);

    private static int PastLineBreak(string source, int offset)
    {
        if (source[offset] == '\n')
            return offset + 1;
        return source[offset] == '\r' && offset + 1 < source.Length && source[offset + 1] == '\n' ? offset + 2 : offset;
    }
}
