namespace TemplateSms.Language.Syntax;

/// <summary>Finds the two <c>---</c> lines around the front matter.</summary>
internal static class FrontMatterFence
{
    /// <summary>Reads the fences at the start of a file.</summary>
    /// <param name="contentStart">Where the YAML begins, after the first fence's line.</param>
    /// <param name="contentEnd">Where the YAML ends, before the second fence.</param>
    /// <param name="end">Where the body begins.</param>
    public static bool TryRead(string source, out int contentStart, out int contentEnd, out int end, out bool isClosed)
    {
        contentStart = contentEnd = end = 0;
        isClosed = false;
        if (!IsFence(source, 0, out contentStart))
            return false;

        for (var line = contentStart; line < source.Length; line = NextLine(source, line))
        {
            if (IsFence(source, line, out end))
            {
                contentEnd = line;
                isClosed = true;
                return true;
            }
        }

        contentEnd = end = source.Length;
        return true;
    }

    private static bool IsFence(string source, int line, out int nextLine)
    {
        nextLine = NextLine(source, line);
        var end = nextLine;
        while (end > line && char.IsWhiteSpace(source[end - 1]))
            end--;
        return end - line == 3 && string.CompareOrdinal(source, line, "---", 0, 3) == 0;
    }

    private static int NextLine(string source, int line)
    {
        var lineFeed = source.IndexOf('\n', line);
        return lineFeed < 0 ? source.Length : lineFeed + 1;
    }
}
