namespace TemplateSms.Language.Syntax;

/// <summary>The character classes of the language, as Scriban has them.</summary>
internal static class CharacterClass
{
    public static bool StartsIdentifier(char c) => c == '_' || char.IsLetter(c);

    public static bool ContinuesIdentifier(char c) => c == '_' || char.IsLetterOrDigit(c);

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsLineBreak(char c) => c is '\n' or '\r';

    /// <summary>Blank within a line: every white space but a line break.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) && !IsLineBreak(c);
}
