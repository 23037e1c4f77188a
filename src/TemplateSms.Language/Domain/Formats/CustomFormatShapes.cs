using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Language.Domain;

/// <summary>The printed form of numbers by a custom format: each section's text and places, and the digits that the range needs.</summary>
internal static class CustomFormatShapes
{
    private const int GroupSize = 3;
    private const int MostExponentDigits = 3;

    // A number has no more powers of ten than this, whatever its type.
    private const int MostShift = 400;

    /// <summary>The shape over a range; null for a range or a format of which nothing is said.</summary>
    public static TextShape? Of(string format, NumberRange range, TemplateType type, CultureData culture)
    {
        var sections = CustomFormatReader.Sections(format, culture.Percent.Text, "\u2030");
        if (sections.OfType<CustomFormat>().Any(s => Math.Abs(s.Shift) > MostShift) || format.Contains("\0"))
            return null;

        // A section that is empty leaves its numbers to the first; a number that is zero once it is rounded goes to the third.
        var first = sections[0];
        var negative = sections.Count > 1 ? sections[1] : null;
        var zero = sections.Count > 2 ? sections[2] : null;
        var isNegative = range.Least < 0 || range.MayBeNegativeZero(type);
        var shape = Of(first, range, isNegative && negative is null, culture);
        if (range.Least < 0 && negative is not null)
            shape = shape.Join(Of(negative, range, mayHaveSign: false, culture));
        if (zero is not null && MayRoundToZero(range, first) | MayRoundToZero(range, negative ?? first))
            shape = shape.Join(Of(zero, NumberRange.Exactly(0, 0), mayHaveSign: isNegative, culture));
        return shape;
    }

    private static bool MayRoundToZero(NumberRange range, CustomFormat? section)
    {
        var nearest = range.Least > 0 ? range.Least : range.Most < 0 ? -range.Most : 0;
        return section is null || nearest <= RoundingOf(section);
    }

    private static TextShape Of(CustomFormat? section, NumberRange range, bool mayHaveSign, CultureData culture)
    {
        // An empty format prints a number as it is, and an empty first section a sign at most.
        var sign = TextShape.Constant(culture.MinusSign).Times(new Interval(0, mayHaveSign ? 1 : 0));
        if (section is null)
            return sign;
        var literal = TextShape.Constant(section.Literal).Forgotten;
        if (!section.HasDigits && section.ExponentDigits is null)
            return sign.Then(literal);
        return sign.Then(literal).Then(Whole(section, range, culture)).Then(Places(section, culture)).Then(Exponent(section, culture));
    }

    private static TextShape Whole(CustomFormat section, NumberRange range, CultureData culture)
    {
        var digits = section.ExponentDigits is not null
            ? new Interval(section.LeastWhole, Math.Max(1, section.MostWhole))
            : new Interval(section.LeastWhole, Math.Max(section.LeastWhole, MostDigits(section, range)));
        var shape = TextShape.Basic(digits);
        if (!section.IsGrouped)
            return shape;
        return shape.Then(TextShape.Constant(culture.GroupSeparator).Times(new Interval(GroupsOf(digits.Least), GroupsOf(digits.Most))));
    }

    // Rounding may carry into one more digit; a number below one has none before the point.
    private static long MostDigits(CustomFormat section, NumberRange range)
    {
        var farthest = Math.Max(Math.Abs(range.Least), Math.Abs(range.Most));
        var shift = section.Shift;
        var power = DecimalDigits.Count(farthest) + shift;
        // Subtracted from the power, not added to the number, which may be the greatest decimal.
        if (farthest >= 1 && farthest >= DecimalDigits.PowerOfTen(DecimalDigits.Count(farthest)) - RoundingOf(section))
            power++;
        if (farthest < 1)
            power = farthest >= 1 - RoundingOf(section) ? 1 + shift : shift;
        return Math.Max(0, power);
    }

    // Half of the last place that is printed, before the number is multiplied.
    private static decimal RoundingOf(CustomFormat section)
    {
        var places = section.MostPlaces + section.Shift;
        return places > 27 ? 0 : places < -27 ? decimal.MaxValue / 4 : 0.5m * (places >= 0 ? 1 / DecimalDigits.PowerOfTen(places) : DecimalDigits.PowerOfTen(-places));
    }

    private static TextShape Places(CustomFormat section, CultureData culture)
    {
        if (section.MostPlaces == 0)
            return TextShape.Empty;
        var shape = TextShape.Constant(culture.DecimalSeparator).Forgotten.Then(TextShape.Basic(new Interval(Math.Max(1, section.LeastPlaces), section.MostPlaces)));
        return section.LeastPlaces > 0 ? shape : shape.Join(TextShape.Empty);
    }

    private static TextShape Exponent(CustomFormat section, CultureData culture)
    {
        if (section.ExponentDigits is not { } digits)
            return TextShape.Empty;
        var sign = TextShape.Constant(culture.MinusSign).Times(new Interval(0, 1));
        return TextShape.Basic(new Interval(1 + digits, 1 + Math.Max(digits, MostExponentDigits))).Then(sign);
    }

    private static long GroupsOf(long digits) => digits <= 0 ? 0 : (digits - 1) / GroupSize;
}
