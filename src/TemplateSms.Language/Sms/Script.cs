using System.Globalization;

namespace TemplateSms.Language.Sms;

/// <summary>Tells the letters of other scripts from Latin letters and from symbols.</summary>
public static class Script
{
    /// <summary>Whether the character at an index is a letter, or a mark on one, of a script other than Latin.</summary>
    public static bool IsNonLatinLetter(string text, int index)
    {
        switch (CharUnicodeInfo.GetUnicodeCategory(text, index))
        {
            case UnicodeCategory.UppercaseLetter:
            case UnicodeCategory.LowercaseLetter:
            case UnicodeCategory.TitlecaseLetter:
            case UnicodeCategory.ModifierLetter:
            case UnicodeCategory.OtherLetter:
            case UnicodeCategory.NonSpacingMark:
            case UnicodeCategory.SpacingCombiningMark:
                return !IsLatin(text[index]);
            default:
                return false;
        }
    }

    /// <summary>Whether a text has a letter of a script that is written right to left.</summary>
    public static bool HasRightToLeft(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsRightToLeft(text, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether a text has a digit, or a letter of a script that is written left to right.</summary>
    public static bool HasLeftToRight(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text, i) && !IsRightToLeft(text, i))
                return true;
        }

        return false;
    }

    // The blocks that Unicode keeps for such scripts (UAX #9, 3.2): most of what is not assigned there has their direction too.
    private static bool IsRightToLeft(string text, int index) =>
        text[index] is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE')
            ? !char.IsDigit(text[index])
            : char.IsSurrogatePair(text, index) && char.ConvertToUtf32(text, index) is (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    /// <summary>Whether a character is a Greek small letter, which GSM-7 has capitals of only.</summary>
    public static bool IsSmallGreek(char c) =>
        (c is (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF')) && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.LowercaseLetter;

    // Basic Latin to Spacing Modifiers and Combining Diacritical Marks, then the blocks that extend them.
    private static bool IsLatin(char c) =>
        c is < '\u0370' or (>= '\u1D00' and <= '\u1EFF') or (>= '\u2C60' and <= '\u2C7F')
            or (>= '\uA720' and <= '\uA7FF') or (>= '\uAB30' and <= '\uAB6F') or (>= '\uFB00' and <= '\uFB06')
            or (>= '\uFF21' and <= '\uFF5A');
}
