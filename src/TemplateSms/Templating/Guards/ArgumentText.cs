using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using TemplateSms.Shared;

namespace TemplateSms.Templating;

/// <summary>The cost and the alphabet of an argument's text.</summary>
internal static class ArgumentText
{
    private static readonly SearchValues<char> _alnum =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public static int Cost(ReadOnlySpan<char> text, TextCost cost) => cost switch
    {
        TextCost.Gsm7 => Septets(text),
        TextCost.Ucs2 => text.Length,
        _ => Math.Max(Septets(text), text.Length),
    };

    /// <summary>
    /// Whether a text is within its bounds as can be seen at a glance: all of it is in its alphabet and costs one for each
    /// character, in septets and in UTF-16 units. One for which it is not may still be.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FitsPlainly(string text, int least, int most, TextAlphabet alphabet)
    {
        if (text.Length < least || text.Length > most)
            return false;
        return alphabet switch
        {
            TextAlphabet.Digits or TextAlphabet.Alnum => IndexOutside(text, alphabet) < 0,
            _ => OneSeptetAscii.IndexOfOther(text) < 0,
        };
    }

    /// <summary>The longest prefix of whole graphemes whose cost is within a bound.</summary>
    public static ReadOnlySpan<char> Truncate(ReadOnlySpan<char> text, long most, TextCost cost)
    {
        // Both costs are kept, since the larger of two sums is not the sum of the larger.
        long septets = 0;
        var end = 0;
        while (end < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text[end..]);
            septets += Septets(text.Slice(end, length));
            long units = end + length;
            var total = cost switch
            {
                TextCost.Gsm7 => septets,
                TextCost.Ucs2 => units,
                _ => Math.Max(septets, units),
            };
            if (total > most)
                break;
            end += length;
        }

        return text[..end];
    }

    /// <summary>Where the first character outside an alphabet is, or -1.</summary>
    public static int IndexOutside(ReadOnlySpan<char> text, TextAlphabet alphabet) => alphabet switch
    {
        TextAlphabet.Digits => text.IndexOfAnyExceptInRange('0', '9'),
        TextAlphabet.Alnum => text.IndexOfAnyExcept(_alnum),
        TextAlphabet.Ascii => text.IndexOfAnyExceptInRange('\0', '\u007f'),
        TextAlphabet.Gsm7 => SeptetCounter.IndexOutside(text),
        _ => -1,
    };

    public static string Describe(TextAlphabet alphabet) => alphabet switch
    {
        TextAlphabet.Digits => "an ASCII digit",
        TextAlphabet.Alnum => "an ASCII letter or digit",
        TextAlphabet.Ascii => "an ASCII character",
        _ => "in the GSM-7 alphabet",
    };

    private static int Septets(ReadOnlySpan<char> text)
    {
        var septets = SmsMeasure.Septets(text);
        return septets < 0 ? TransliteratedSeptets(text) : septets;
    }

    private static int TransliteratedSeptets(ReadOnlySpan<char> text)
    {
        var septets = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var cost = Gsm7.Septets(text[i]);
            if (cost == 0)
            {
                cost = Transliteration.TryGet(text[i], out var replacement) ? SmsMeasure.Septets(replacement) : 1;
                if (Surrogates.IsPair(text, i))
                    i++;
            }

            septets += cost;
        }

        return septets;
    }
}
