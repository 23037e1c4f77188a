namespace TemplateSms.Language.Syntax;

/// <summary>What a code block strips from the text beside it.</summary>
internal static class WhitespaceControl
{
    /// <summary>The start of a text after a block that closes with the given mark.</summary>
    /// <param name="mark"><c>-</c> strips all white space; <c>~</c> blanks up to and including one line break; else nothing.</param>
    public static int TrimStart(string source, int start, int end, char mark)
    {
        if (mark == '-')
        {
            while (start < end && char.IsWhiteSpace(source[start]))
                start++;
        }
        else if (mark == '~')
        {
            while (start < end && CharacterClass.IsBlank(source[start]))
                start++;
            if (start < end && source[start] == '\r' && start + 1 < end && source[start + 1] == '\n')
                start += 2;
            else if (start < end && CharacterClass.IsLineBreak(source[start]))
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
