using System.Globalization;
using System.Text;

namespace TemplateSms.Shared;

/// <summary>A number as somebody wrote it, without separators and all that is not seen.</summary>
/// <param name="Digits">Its digits, without the 00 of an international call.</param>
/// <param name="IsInternational">Whether it begins with + or 00.</param>
/// <param name="OptionalZero">The index of the 0 in parentheses of <c>+33 (0)6…</c>, or -1.</param>
internal readonly record struct WrittenNumber(string Digits, bool IsInternational, int OptionalZero)
{
    private const string Parenthesized = "(0)";
    private const string InternationalPrefix = "00";
    private const char Minus = '\u2212';

    /// <summary>Reads a text, or says which of its characters no number has.</summary>
    /// <param name="text">The text.</param>
    /// <param name="problem">The problem of the character, or none.</param>
    /// <param name="start">The index of the character.</param>
    public static WrittenNumber Read(string text, out PhoneProblem problem, out int start)
    {
        var digits = new StringBuilder(text.Length);
        var hasPlus = false;
        var optionalZero = -1;
        var lineEnd = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isPlus = c == '+' && digits.Length == 0 && !hasPlus;
            if (!isPlus && c is not (>= '0' and <= '9'))
            {
                if (IsLineEnd(c))
                    lineEnd = digits.Length > 0 && lineEnd < 0 ? i : lineEnd;
                else if (!IsIgnored(text, i))
                    return Refused(text, start = i, out problem);
                if (char.IsSurrogatePair(text, i))
                    i++;
                continue;
            }

            if (lineEnd >= 0)
                return Refused(text, start = lineEnd, out problem);
            hasPlus |= isPlus;
            if (isPlus)
                continue;
            if (digits.Length > 0 && optionalZero < 0 && IsParenthesized(text, i))
                optionalZero = digits.Length;
            digits.Append(c);
        }

        (problem, start) = (PhoneProblem.None, 0);
        return Of(digits.ToString(), hasPlus, optionalZero);
    }

    private static WrittenNumber Of(string digits, bool hasPlus, int optionalZero) =>
        !hasPlus && digits.StartsWith(InternationalPrefix, StringComparison.Ordinal)
            ? new WrittenNumber(digits.Substring(InternationalPrefix.Length), true, optionalZero - InternationalPrefix.Length)
            : new WrittenNumber(digits, hasPlus, optionalZero);

    private static bool IsParenthesized(string text, int i) =>
        i > 0 && string.CompareOrdinal(text, i - 1, Parenthesized, 0, Parenthesized.Length) == 0;

    private static WrittenNumber Refused(string text, int start, out PhoneProblem problem)
    {
        problem = char.IsDigit(text, start) ? PhoneProblem.OtherDigit : PhoneProblem.BadCharacter;
        return default;
    }

    private static bool IsIgnored(string text, int i) =>
        text[i] is '.' or '(' or ')' or '/' or Minus
        || char.GetUnicodeCategory(text[i]) is UnicodeCategory.SpaceSeparator or UnicodeCategory.DashPunctuation
        || (HiddenCharacter.IsAt(text, i) && !char.IsControl(text[i]));

    // A tab or a line break may come along at the ends; inside it stands between two numbers.
    private static bool IsLineEnd(char c) => char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != UnicodeCategory.SpaceSeparator;
}
