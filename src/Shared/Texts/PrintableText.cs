using System.Globalization;
using System.Text;

namespace TemplateSms.Shared;

/// <summary>
/// Makes one printable line of a text that comes from outside, so that a message cannot begin another line, move a
/// terminal's cursor, turn itself around or hide a part. Everything that names or shows such a text asks here.
/// </summary>
internal static class PrintableText
{
    /// <summary>
    /// The text with blanks for line breaks and tabs, and each other character that is not printable by its code point:
    /// <c>&lt;U+001B&gt;</c>.
    /// </summary>
    public static string Line(string text)
    {
        var i = 0;
        while (i < text.Length && text[i] is >= ' ' and < '\u007f')
            i++;
        if (i == text.Length)
            return text;

        var line = new StringBuilder(text.Length + 16).Append(text, 0, i);
        for (; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\r' or '\t')
            {
                line.Append(' ');
                // Both characters of a line break are one blank.
                if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                    i++;
                continue;
            }

            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            if (Contains(text, i))
                line.Append(text, i, length);
            else
                line.Append("<U+").Append(CodePoint(text, i).ToString("X4", CultureInfo.InvariantCulture)).Append('>');
            i += length - 1;
        }

        return line.ToString();
    }

    /// <summary>Whether the character at an index can be printed: it takes a place of its own and moves nothing else.</summary>
    public static bool Contains(string text, int index) =>
        text[index] is >= ' ' and < '\u007f'
        || (CharUnicodeInfo.GetUnicodeCategory(text, index) is not (
                UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            && !IsUnseen(text[index]));

    /// <summary>Whether the character at an index moves or turns what stands around it, or a terminal obeys it.</summary>
    public static bool IsObeyed(string text, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || IsDirectional(text[index]);

    /// <summary>Whether a character changes the order in which others are shown.</summary>
    public static bool IsDirectional(char c) => c is '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    /// <summary>Whether a character is a letter or a mark without a shape, or no character at all.</summary>
    public static bool IsUnseen(char c) => c is '\u034f' or '\u115f' or '\u1160' or '\u3164' or '\uffa0' or '\ufffe' or '\uffff';

    /// <summary>The code point of the character at an index; of half a pair that half.</summary>
    public static int CodePoint(string text, int index) =>
        char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text, index) : text[index];
}
