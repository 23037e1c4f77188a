using System.Globalization;

namespace TemplateSms.Shared;

/// <summary>Characters that take no place when a text is shown: joiners, tags, variation selectors, marks of direction, letters without a shape.</summary>
internal static class HiddenCharacter
{
    /// <summary>Whether the character at an index is never seen itself, alone or beside others.</summary>
    public static bool IsAt(string text, int index) => text[index] switch
    {
        < '\u007f' => IsControl(text[index]),
        (>= '\ufe00' and <= '\ufe0f') or (>= '\u180b' and <= '\u180f') => true,
        _ => PrintableText.IsUnseen(text[index]) || HasHiddenCategory(text, index),
    };

    /// <summary>Whether a text has such a character.</summary>
    public static bool IsIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsAt(text, i))
                return true;
        }

        return false;
    }

    private static bool HasHiddenCategory(string text, int index)
    {
        var codePoint = PrintableText.CodePoint(text, index);
        return CharUnicodeInfo.GetUnicodeCategory(text, index) switch
        {
            // The signs of numbers and verses of Arabic, Syriac and Kaithi are of this category, and are seen.
            UnicodeCategory.Format => codePoint is not ((>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD or (>= 0x13430 and <= 0x1343F)),
            UnicodeCategory.Control => true,
            _ => codePoint is >= 0xE0000 and <= 0xE0FFF,
        };
    }

    // The form feed is in GSM-7, and a line break is seen.
    private static bool IsControl(char unit) => unit < ' ' && unit is not ('\t' or '\n' or '\r' or '\f');
}
