namespace TemplateSms.Shared;

/// <summary>
/// The hash that ends a message for an Android app: the first 11 characters of a Base64 text, by which the SMS Retriever API knows
/// the app (https://developers.google.com/identity/sms-retriever/verify).
/// </summary>
internal static class AppHash
{
    /// <summary>The characters of a hash.</summary>
    public const int Length = 11;

    /// <summary>Whether a character can be in a hash.</summary>
    public static bool Has(char character) => IsLetter(character) || character is (>= '0' and <= '9') or '+' or '/';

    /// <summary>Whether a word is a hash. A word of a language, such as "information", and a phone number are none.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        if (word.Length != Length)
            return false;
        var (lower, upper) = (0, 0);
        foreach (var character in word)
        {
            if (!Has(character))
                return false;
            lower += character is >= 'a' and <= 'z' ? 1 : 0;
            upper += character is >= 'A' and <= 'Z' ? 1 : 0;
        }

        var isWord = lower == Length || upper == Length || (lower == Length - 1 && word[0] is >= 'A' and <= 'Z');
        return lower + upper > 0 && !isWord;
    }

    /// <summary>The hash that a text ends in; empty where it ends in none.</summary>
    public static ReadOnlySpan<char> At(ReadOnlySpan<char> text)
    {
        var start = text.Length - Length;
        if (start < 0 || (start > 0 && !char.IsWhiteSpace(text[start - 1])))
            return default;
        var word = text.Slice(start);
        return Is(word) ? word : default;
    }

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
