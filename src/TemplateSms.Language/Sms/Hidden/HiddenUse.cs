using System.Globalization;
using TemplateSms.Shared;

namespace TemplateSms.Language.Sms;

/// <summary>Tells the hidden characters that a script or an emoji needs from those that nobody can have meant.</summary>
internal static class HiddenUse
{
    private const int BlackFlag = 0x1F3F4;
    private const int TagEnd = 0xE007F;

    /// <summary>Whether the text around a hidden character gives it a meaning, its direction apart.</summary>
    public static bool IsMeant(string text, int index)
    {
        var codePoint = PrintableText.CodePoint(text, index);
        return codePoint switch
        {
            0x200C => IsJoined(text, index),
            0x200D => IsJoined(text, index) || (Category(text, Before(text, index)) is { } before && IsSymbol(before) && Category(text, index + 1) is { } after && IsSymbol(after)),
            0x200B => IsUnspaced(text, Before(text, index)) && IsUnspaced(text, index + 1),
            0x115F or 0x1160 => IsJamo(text, index - 1) || IsJamo(text, index + 1),
            >= 0x180B and <= 0x180F => index > 0 && text[index - 1] is >= '\u1820' and <= '\u18aa',
            (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) => Category(text, Before(text, index)) is { } varied && HasVariations(varied),
            >= 0xE0020 and <= TagEnd => IsFlag(text, index),
            _ => false,
        };
    }

    // Scripts from Hebrew to Mongolian join letters, or form them of several characters.
    private static bool IsJoined(string text, int index) =>
        Before(text, index) is var before and >= 0
        && PrintableText.CodePoint(text, before) is (>= 0x0590 and <= 0x1BFF) or (>= 0xA800 and <= 0xABFF) or (>= 0xFB1D and <= 0xFEFF) or (>= 0x10A00 and <= 0x11FFF)
        && Category(text, before) is UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ModifierLetter;

    // Scripts without blanks between words, where a line may break at this character only.
    private static bool IsUnspaced(string text, int index) =>
        index >= 0 && index < text.Length && text[index] is (>= '\u0e00' and <= '\u0eff') or (>= '\u0f00' and <= '\u109f') or (>= '\u1780' and <= '\u17ff') or (>= '\u1950' and <= '\u1aaf') or (>= '\u3040' and <= '\u9fff');

    private static bool IsJamo(string text, int index) => index >= 0 && index < text.Length && text[index] is >= '\u1100' and <= '\u11ff' and not ('\u115f' or '\u1160');

    // A skin tone is a modifier, and what an emoji's variation selector follows was a symbol.
    private static bool IsSymbol(UnicodeCategory category) =>
        category is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.NonSpacingMark;

    // Keycaps are digits, '#' and '*'; ideographs have variants too.
    private static bool HasVariations(UnicodeCategory category) =>
        category is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherPunctuation
            or UnicodeCategory.DashPunctuation or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber or UnicodeCategory.OtherLetter;

    /// <summary>Whether a tag is one of a flag: a black flag, tags, and the tag that ends them.</summary>
    private static bool IsFlag(string text, int index)
    {
        var first = index;
        while (first >= 2 && IsTag(text, first - 2))
            first -= 2;
        var last = index;
        while (last + 2 < text.Length && IsTag(text, last + 2))
            last += 2;
        return Before(text, first) is var flag and >= 0 && PrintableText.CodePoint(text, flag) == BlackFlag && PrintableText.CodePoint(text, last) == TagEnd && last - first <= 12;
    }

    private static bool IsTag(string text, int index) => char.IsSurrogatePair(text, index) && char.ConvertToUtf32(text, index) is >= 0xE0020 and <= TagEnd;

    /// <summary>The index where the character before another begins; -1 for none.</summary>
    private static int Before(string text, int index) => index >= 2 && char.IsSurrogatePair(text, index - 2) ? index - 2 : index - 1;

    private static UnicodeCategory? Category(string text, int index) => index >= 0 && index < text.Length ? CharUnicodeInfo.GetUnicodeCategory(text, index) : null;
}
