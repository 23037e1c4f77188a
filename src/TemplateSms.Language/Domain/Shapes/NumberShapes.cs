using System.Globalization;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Domain;

/// <summary>Computes the printed shapes of numbers from their range.</summary>
internal static class NumberShapes
{
    // 29 digits and a point.
    private const int LongestDecimal = 30;

    private static readonly CharacterSet _signedDigits = CharacterSet.Digits.Or(CharacterSet.Of("-"));
    private static readonly CharacterSet _figures = CharacterSet.Ascii.Except(CharacterSet.Letters).Except(CharacterSet.Of(" \t\n\v\f\r"));

    /// <summary>A number that prints the digits it has: whole, or a decimal with its zeros.</summary>
    public static TextShape Of(NumberRange range)
    {
        var whole = Widths(decimal.Truncate(range.Least), decimal.Truncate(range.Most));
        if (range.IsWhole)
            return TextShape.Basic(whole) with { Characters = range.Least <= 0 ? _signedDigits : CharacterSet.Digits };

        // A sign before a fraction below one: -0.5. Where no whole number is in the range, there is a point and a digit behind it.
        var sign = range.Least < 0 && range.Least > -1 ? 1 : 0;
        var fraction = range.Scale is { } scale ? scale + 1 : LongestDecimal;
        var hasFraction = range.Scale is not null && decimal.Floor(range.Most) < range.Least;
        var least = whole.Least + (hasFraction ? 2 : 0) + (hasFraction && range.Most < 0 && range.Most > -1 ? 1 : 0);
        return TextShape.Basic(new Interval(least, Math.Min(LongestDecimal + (range.Least < 0 ? 1 : 0), whole.Most + sign + fraction))) with { Characters = _figures };
    }

    /// <summary>A double that was rounded to so many places; null when its digits are more than a double keeps apart.</summary>
    public static TextShape? OfRounded(NumberRange range, int places)
    {
        const int ExactDigits = 15;
        if (Rounded(range, places) is not { } rounded)
            return null;
        var shape = Of(rounded);
        return shape.Septets.Most <= ExactDigits ? shape : null;
    }

    public static string Print(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    // Rounding can carry into one more digit, 9.99 to 10, and a small negative number keeps its sign: -0.
    private static NumberRange? Rounded(NumberRange range, int places)
    {
        if (range.Least < -1e15m || range.Most > 1e15m)
            return null;
        var least = decimal.Round(range.Least, places);
        var signed = Math.Min(least, places == 0 ? -1 : -0.1m);
        return new NumberRange(range.Least < 0 ? signed : least, decimal.Round(range.Most, places), places);
    }

    private static Interval Widths(decimal least, decimal most) =>
        new(least <= 0 && most >= 0 ? 1 : Math.Min(Width(least), Width(most)), Math.Max(Width(least), Width(most)));

    private static int Width(decimal number) => DecimalDigits.Count(number) + (number < 0 ? 1 : 0);
}
