using System.Globalization;
using TemplateSms.Shared;

namespace TemplateSms.Language.Sms;

/// <summary>
/// Tells the characters that are another typography of GSM-7 text (quotes, dashes, blanks, dots, ligatures, invisible
/// characters) from letters and signs. Without the former a text says the same; without the latter it may not.
/// </summary>
public static class Typography
{
    // Of the categories below, those that no Unicode category tells from signs: ellipses, primes, bullets, the grave and
    // the acute accent as quotes, the minus sign.
    private const string Punctuation = "…‥․‧′‵″‶•‣⁃◦`´−❛❜❝❞❟❠";

    private const string Ligatures = "œŒĳĲﬀﬁﬂﬃﬄﬅﬆ";

    /// <summary>Whether each character of a text is in GSM-7 or is typographic.</summary>
    public static bool IsTypographic(string text) => text.All(unit => Gsm7.Contains(unit) || IsTypographic(unit));

    /// <summary>Whether a character outside GSM-7 has an equivalent there that differs in typography alone.</summary>
    public static bool IsTypographic(char unit) =>
        Transliteration.TryGet(unit, out _) && (Punctuation.IndexOf(unit) >= 0 || Ligatures.IndexOf(unit) >= 0 || HasTypographicCategory(unit));

    private static bool HasTypographicCategory(char unit) => CharUnicodeInfo.GetUnicodeCategory(unit) switch
    {
        UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
            or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.DashPunctuation
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Control or UnicodeCategory.Format => true,

        // Variation selectors are invisible; other marks are parts of letters.
        UnicodeCategory.NonSpacingMark => unit is >= '\ufe00' and <= '\ufe0f',
        _ => false,
    };
}
