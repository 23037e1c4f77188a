namespace TemplateSms.Language.Syntax;

/// <summary>The parts of Scriban that this compiler does not have, with a replacement where there is one.</summary>
internal static class NotCompiled
{
    /// <summary>The statements, by their first word.</summary>
    public static IReadOnlyDictionary<string, string> Statements { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["func"] = "put the text into a template of its own and include it",
        ["while"] = "the worst case of a text that repeats without bound cannot be proved; use 'for' over a list",
        ["tablerow"] = "a message has no tables; use 'for'",
        ["with"] = "write the whole path of each value",
        ["wrap"] = "include a template instead",
        ["import"] = "name the object's members by their path",
        ["readonly"] = "assign a local once",
        ["ret"] = "use 'if' around what follows",
        ["do"] = "functions are not values",
    };

    /// <summary>The operators and other marks of an expression.</summary>
    public static string? Operator(TokenKind kind) => kind switch
    {
        TokenKind.At or TokenKind.Caret => "functions are not values",
        TokenKind.PlusPlus => "write 'x = x + 1'",
        TokenKind.MinusMinus => "write 'x = x - 1'",
        TokenKind.Ampersand or TokenKind.ShiftLeft or TokenKind.ShiftRight => "compute with bits in C#",
        TokenKind.DotDot or TokenKind.DotDotLess => "pass the numbers as a list",
        TokenKind.QuestionExclamation => "use 'condition ? value : other'",
        TokenKind.OpenBrace => "a placeholder has two braces on each side, and objects are parameters of a C# type",
        TokenKind.OpenBracket => "lists are parameters of type list(…)",
        _ => null,
    };

    /// <summary>The letter behind a number.</summary>
    public static string? Suffix(char letter) =>
        letter is 'f' or 'F' ? "numbers of 32 bits are rounded; leave the letter out, or write 'm' for a decimal" : null;

    /// <summary>Whether a statement has a body up to its own <c>end</c>.</summary>
    public static bool HasBody(string word) => word is "func" or "while" or "tablerow" or "with" or "wrap";
}
