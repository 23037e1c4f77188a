#if NET
using System.Buffers;
using TemplateSms.Templating;
#endif

namespace TemplateSms.Shared;

/// <summary>The characters of the alphabets that a template can declare for a text.</summary>
internal static class AlphabetRule
{
    /// <summary>Whether an alphabet has a UTF-16 unit.</summary>
    public static bool Contains(TextAlphabet alphabet, char unit) => alphabet switch
    {
        TextAlphabet.Digits => unit is >= '0' and <= '9',
        TextAlphabet.Alnum => unit is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'),
        TextAlphabet.Ascii => unit < Ascii,
        TextAlphabet.Gsm7 => Gsm7.Contains(unit),
        _ => true,
    };

    /// <summary>The alphabet in the words of an error, after "which is not".</summary>
    public static string Describe(TextAlphabet alphabet) => alphabet switch
    {
        TextAlphabet.Digits => "an ASCII digit",
        TextAlphabet.Alnum => "an ASCII letter or digit",
        TextAlphabet.Ascii => "an ASCII character",
        _ => "in the GSM-7 alphabet",
    };

    private const char Ascii = '\u0080';

#if NET
    private static readonly SearchValues<char> _digits = AsciiOf(TextAlphabet.Digits);
    private static readonly SearchValues<char> _alnum = AsciiOf(TextAlphabet.Alnum);
    private static readonly SearchValues<char> _ascii = AsciiOf(TextAlphabet.Ascii);

    /// <summary>The index of the first character outside an alphabet, or -1.</summary>
    public static int IndexOutside(ReadOnlySpan<char> text, TextAlphabet alphabet) => alphabet switch
    {
        TextAlphabet.Digits => text.IndexOfAnyExcept(_digits),
        TextAlphabet.Alnum => text.IndexOfAnyExcept(_alnum),
        TextAlphabet.Ascii => text.IndexOfAnyExcept(_ascii),
        TextAlphabet.Gsm7 => SeptetCounter.IndexOutside(text),
        _ => -1,
    };

    private static SearchValues<char> AsciiOf(TextAlphabet alphabet) =>
        SearchValues.Create([.. Enumerable.Range(0, Ascii).Select(unit => (char)unit).Where(unit => Contains(alphabet, unit))]);
#else
    /// <summary>The index of the first character outside an alphabet, or -1.</summary>
    public static int IndexOutside(ReadOnlySpan<char> text, TextAlphabet alphabet)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Contains(alphabet, text[i]))
                return i;
        }

        return -1;
    }
#endif
}
