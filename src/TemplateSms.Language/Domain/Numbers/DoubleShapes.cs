using TemplateSms.Language.Types;

namespace TemplateSms.Language.Domain;

/// <summary>The printed form of doubles, by their range and by the facts about their digits.</summary>
internal static class DoubleShapes
{
    private const int Longest = 24;

    // The digits that a double keeps apart: as many print as they are.
    private const int ExactDigits = 15;
    private const int MostDigits = 17;
    private const int PlacesBeforeExponent = 4;

    /// <summary>The text of any double of a range, whose ends are not farther from zero than any.</summary>
    public static TextShape Of(NumberRange range)
    {
        // Zero may have a sign of its own.
        var sign = range.Least < 0 || (range.Least == 0 && range.Double is not { HasPlainZero: true }) ? 1 : 0;
        var farthest = Math.Max(Math.Abs(range.Least), Math.Abs(range.Most));
        var least = range.Least >= 1 ? DecimalDigits.Count(range.Least) : range.Most <= -1 ? 1 + DecimalDigits.Count(range.Most) : 1;
        return TextShape.Basic(new Interval(farthest < 1e15m ? least : 1, sign + Math.Min(Longest - 1, OfDigits(range, farthest))));
    }

    private static int OfDigits(NumberRange range, decimal farthest)
    {
        if (farthest >= 1e15m)
            return Longest;
        var whole = DecimalDigits.Count(farthest);
        if (range.Double?.Places is { } places && whole + places <= ExactDigits)
            return places == 0 ? whole : whole + 1 + places;
        var smallest = range.Least > 0 ? range.Least : range.Most < 0 ? -range.Most : range.Double?.Smallest ?? 0;
        return smallest switch
        {
            >= 1 => 1 + MostDigits,
            > 0.0001m => 2 + ZerosAfterPoint(smallest) + MostDigits,

            // The longest are those just before the exponent, 0.00012345678901234567, and those with three digits of it.
            > 1e-20m => 2 + PlacesBeforeExponent - 1 + MostDigits,
            _ => Longest,
        };
    }

    // A range is a little wider than its values.
    private static int ZerosAfterPoint(decimal smallest)
    {
        var zeros = 0;
        for (var rest = smallest; rest < 0.1m && zeros < PlacesBeforeExponent; rest *= 10)
            zeros++;
        return Math.Min(zeros, PlacesBeforeExponent - 1);
    }
}
