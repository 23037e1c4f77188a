#if NET
using System.Buffers;
#endif
using System.Text;

namespace TemplateSms.Shared;

/// <summary>
/// Composes the letters of GSM-7 that are written in parts: <c>e</c> and U+0301 is <c>é</c>, the Kelvin sign is <c>K</c>. Unicode holds
/// the two to be the same text; GSM-7 has only one of them. A mark that does not follow its letter at once stays, as in Unicode's
/// own composition, and so does a letter that GSM-7 does not have, such as <c>ê</c>: the table is that of GSM-7, and no data of the machine are read.
/// </summary>
internal static class Composition
{
    private const string MarksAndSigns = "\u0300\u0301\u0303\u0308\u030a\u0327\u0340\u0341\u037e\u2126\u212a\u212b";

#if NET
    private static readonly SearchValues<char> _marksAndSigns = SearchValues.Create(MarksAndSigns);
#else
    private static readonly char[] _marksAndSigns = MarksAndSigns.ToCharArray();
#endif

    /// <summary>The text with its letters composed; the text itself where there is nothing to compose.</summary>
    public static string Compose(string text)
    {
#if NET
        var first = text.AsSpan().IndexOfAny(_marksAndSigns);
#else
        var first = text.IndexOfAny(_marksAndSigns);
#endif
        return first < 0 ? text : ComposeFrom(text, Math.Max(0, first - 1));
    }

    /// <summary>The letter of GSM-7 that is written in parts at an index of a text, and the UTF-16 units of its parts; 0 where none is.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int index, out char composed)
    {
        if (index + 1 < text.Length && OfPair(text[index], text[index + 1]) is { } letter)
        {
            composed = letter;
            return 2;
        }

        var sign = OfSign(text[index]);
        composed = sign ?? text[index];
        return sign is null ? 0 : 1;
    }

    private static string ComposeFrom(string text, int start)
    {
        var composed = new StringBuilder(text.Length).Append(text, 0, start);
        for (var i = start; i < text.Length;)
        {
            i += Math.Max(1, LengthAt(text.AsSpan(), i, out var unit));
            composed.Append(unit);
        }

        var result = composed.ToString();
        return string.Equals(result, text, StringComparison.Ordinal) ? text : result;
    }

    // U+0340 and U+0341 are the grave and the acute accent under another number.
    private static char? OfPair(char letter, char mark) => mark switch
    {
        '\u0300' or '\u0340' => letter switch { 'a' => 'à', 'e' => 'è', 'i' => 'ì', 'o' => 'ò', 'u' => 'ù', _ => null },
        '\u0301' or '\u0341' => letter switch { 'e' => 'é', 'E' => 'É', _ => null },
        '\u0303' => letter switch { 'n' => 'ñ', 'N' => 'Ñ', _ => null },
        '\u0308' => letter switch { 'a' => 'ä', 'o' => 'ö', 'u' => 'ü', 'A' => 'Ä', 'O' => 'Ö', 'U' => 'Ü', _ => null },
        '\u030a' => letter switch { 'a' => 'å', 'A' => 'Å', _ => null },
        '\u0327' => letter switch { 'C' => 'Ç', _ => null },
        _ => null,
    };

    private static char? OfSign(char sign) => sign switch
    {
        '\u037e' => ';',
        '\u2126' => 'Ω',
        '\u212a' => 'K',
        '\u212b' => 'Å',
        _ => null,
    };
}
