namespace TemplateSms.Language.Syntax;

/// <summary>The white space that a code block strips from the text beside it.</summary>
internal static class WhitespaceControl
{
    /// <summary>The start of a text after a block that closes with the given mark.</summary>
    /// <param name="mark"><c>-</c> strips all white space; <c>~</c> up to and including one line feed, a carriage return being a blank; else nothing.</param>
    public static int TrimStart(string source, int start, int end, char mark)
    {
        if (mark == '-')
        {
            while (start < end && char.IsWhiteSpace(source[start]))
                start++;
        }
        else if (mark == '~')
        {
            while (start < end && source[start] != '\n' && char.IsWhiteSpace(source[start]))
                start++;
            if (start < end && source[start] == '\n')
                start++;
        }

        return start;
    }

    /// <summary>The end of a text before a block that opens with the given mark.</summary>
    /// <param name="mark"><c>-</c> strips all white space; <c>~</c> blanks back to a line break, which stays; else nothing.</param>
    public static int TrimEnd(string source, int start, int end, char mark)
    {
        if (mark == '-')
        {
            while (end > start && char.IsWhiteSpace(source[end - 1]))
                end--;
        }
        else if (mark == '~')
        {
            while (end > start && CharacterClass.IsBlank(source[end - 1]))
                end--;
        }

        return end;
    }
}
