using TemplateSms.Language.Bound;
using TemplateSms.Language.Cultures;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Analysis;

/// <summary>The numbers that a plural may count, as they are printed.</summary>
internal static class PluralCount
{
    /// <summary>The categories that a count of which something is known can have.</summary>
    public static PluralReach ReachOf(BoundPlural plural, Value count, PluralRules rules)
    {
        var range = (count.Number ?? TypeShapes.RangeOf(plural.Count.Type) ?? new NumberRange(decimal.MinValue, decimal.MaxValue, 0)).Abs();

        // Printed digits are those of the rounded number.
        if (plural.Format is { } format && PluralFormat.Read(format) is { } printed && !(range.Scale <= printed.Most))
            range = range with { Least = decimal.Round(range.Least, printed.Most, MidpointRounding.AwayFromZero), Most = decimal.Round(range.Most, printed.Most, MidpointRounding.AwayFromZero) };

        // A double is counted only where it is whole, and its range is not exact.
        if (plural.Count.Type.Kind == TypeKind.Double)
            range = new NumberRange(decimal.Floor(range.Least), decimal.Ceiling(range.Most), 0);
        // A number that is known is printed with its own digits, and no others: 1.00 is not 1.
        if (plural.Format is null && count.Known is decimal known)
            return new PluralReach(rules, range.Least, range.Most, [DigitsOf(known)]);
        return new PluralReach(rules, range.Least, range.Most, FormsOf(plural, plural.Count.Type.Kind == TypeKind.Decimal ? range.Scale ?? NumberRange.MostScale : 0));
    }

    private static PluralDigits DigitsOf(decimal number)
    {
        var significant = DecimalDigits.ScaleOf(number);
        while (significant > 0 && decimal.Round(number, significant - 1) == number)
            significant--;
        return new PluralDigits(DecimalDigits.ScaleOf(number), significant);
    }

    /// <summary>The forms in which a count with so many digits after its separator is printed.</summary>
    public static IReadOnlyList<PluralDigits> FormsOf(BoundPlural plural, int scale)
    {
        if (plural.Format is { } format && PluralFormat.Read(format) is { } printed)
            return printed.Forms(scale);
        return [.. Enumerable.Range(0, scale + 1).SelectMany(visible => Enumerable.Range(0, visible + 1).Select(significant => new PluralDigits(visible, significant)))];
    }
}
