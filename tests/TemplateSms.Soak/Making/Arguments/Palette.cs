using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Soak.Making.Arguments;

/// <summary>
/// Characters that are hard on a proof: of two septets, in pairs, changed by case, transliterated to more or to nothing.
/// Halves of pairs have tests of their own.
/// </summary>
internal static class Palette
{
    private static readonly string[] _digits = ["0", "9", "1"];
    private static readonly string[] _letters = ["a", "Z", "9", "e", "aa"];
    private static readonly string[] _ascii = ["a", "~", "`", "{", " ", "\t", "e", "A", "\\", "\r\n"];
    private static readonly string[] _gsm7 = ["a", "e\u0301", "A\u030a", "\u2126", "€", "è", "ù", "Ç", "Δ", " ", "\n", "ñ", "[", "é", "e", "ß", "Ω", "\f", "æ", "i", "\\"];

    private static readonly string[] _any =
    [
        "a", "a", "e", "€", "€", "😀", "😀", "ß", "ŉ", "ǰ", "İ", "ı", "œ", "Œ", "…", "…", "’", "½", "e\u0301", "\u0301", "e", "n\u0303", "U\u0308\u0304", "C\u0327", "o\u0302\u0308", "\u212b", "Я", "漢", "ﬃ", "ǅ", "ẞ", "\u200b",
        "«", "\u00a0", "ς", "ά", "Ω", "à", "Ç", "‖", "⅐", "℡", "𐐨", "👩‍👧", " ", "  ", "ÿ", "ŀ", "ſ", "\u212a", "ΐ", "Γ", "\u2028", "\u0345", "ⅷ", "²", "ⱥ", "ᾳ", "{",
    ];

    public static IReadOnlyList<string> Of(TextAlphabet alphabet) => alphabet switch
    {
        TextAlphabet.Digits => _digits,
        TextAlphabet.Alnum => _letters,
        TextAlphabet.Ascii => _ascii,
        TextAlphabet.Gsm7 => _gsm7,
        _ => _any,
    };
}
