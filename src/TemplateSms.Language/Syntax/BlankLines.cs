namespace TemplateSms.Language.Syntax;

/// <summary>The blank lines at the start of a body.</summary>
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
}
