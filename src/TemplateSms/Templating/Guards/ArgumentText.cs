using System.Globalization;
using System.Runtime.CompilerServices;
using TemplateSms.Shared;

namespace TemplateSms.Templating;

/// <summary>The cost and the alphabet of an argument's text.</summary>
internal static class ArgumentText
{
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
            TextAlphabet.Digits or TextAlphabet.Alnum => AlphabetRule.IndexOutside(text, alphabet) < 0,
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
            septets += Gsm7Step.Septets(text.Slice(end, length));
            long units = end + length;
            if (TextCosts.Of(cost, septets, units) > most)
                break;
            end += length;
        }

        return text[..end];
    }
}
