namespace TemplateSms.Language.Syntax;

/// <summary>The blank lines at the ends of a text.</summary>
internal static class BlankLines
{
    /// <summary>The start of the first line that is not blank; the offset itself where the body is blank to its end.</summary>
    public static int After(string source, int offset)
    {
        var end = offset;
        for (var i = offset; i < source.Length; i++)
        {
            if (source[i] == '\n')
                end = i + 1;
            else if (!char.IsWhiteSpace(source[i]))
                return end;
        }

        return offset;
    }

    /// <summary>The line break after the last line that is not blank, from a start to an end; the end itself where no line is blank.</summary>
    public static int Before(string source, int start, int end)
    {
        var last = end;
        while (last > start && char.IsWhiteSpace(source[last - 1]))
            last--;
        while (last < end && source[last] is not ('\r' or '\n'))
            last++;
        return last;
    }
}
