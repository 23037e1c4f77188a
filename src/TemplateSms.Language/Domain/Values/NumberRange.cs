using TemplateSms.Language.Types;

namespace TemplateSms.Language.Domain;

/// <summary>The values that a number can have: both ends belong to it.</summary>
/// <param name="Scale">Most digits after the decimal point; null for a double, which has as many as it needs.</param>
public sealed record NumberRange(decimal Least, decimal Most, int? Scale)
{
    public const int MostScale = 28;
    private const int DigitsOfDouble = 15;

    // A double is the nearest to a result, not the result: far more than that is conceded.
    private const decimal Blur = 1e-9m;

    private readonly decimal _least = WithoutSignOfZero(Least);
    private readonly decimal _most = WithoutSignOfZero(Most);

    public decimal Least
    {
        get => _least;
        init => _least = WithoutSignOfZero(value);
    }

    public decimal Most
    {
        get => _most;
        init => _most = WithoutSignOfZero(value);
    }

    /// <summary>The facts about the digits of a double; null for others, and where none is known.</summary>
    public DoubleDigits? Double { get; init; }

    /// <summary>The facts about the digits of the numbers as doubles; null where none is known.</summary>
    public DoubleDigits? AsDouble => Scale is null ? Double : IsWhole ? DoubleDigits.OfWhole : null;

    public static NumberRange Int { get; } = Whole(int.MinValue, int.MaxValue);

    public static NumberRange Long { get; } = Whole(long.MinValue, long.MaxValue);

    public bool IsWhole => Scale == 0;

    /// <summary>Whether every number in it is one as a double, or next to one in the same order: a double keeps 15 digits.</summary>
    public bool IsExactInDouble =>
        Scale is not { } scale || DecimalDigits.Count(Farthest) + scale <= DigitsOfDouble;

    public bool IsInLong => Least >= long.MinValue && Most <= long.MaxValue;

    /// <summary>Whether a value can be a double's zero with a sign, which it prints: that of -1 * 0.0, or of what is rounded to it.</summary>
    public bool MayBeNegativeZero(TemplateType type) => type is { IsInteger: false, Kind: not TypeKind.Decimal } && Least <= 0 && Most >= 0 && Double is not { HasPlainZero: true };

    public static NumberRange Whole(decimal least, decimal most) => new(least, most, 0);

    public static NumberRange Exactly(decimal value, int? scale) => new(value, value, scale);

    /// <summary>A range of counts, cut at the greatest <c>int</c>, which no length passes.</summary>
    public static NumberRange Of(Interval count) => Whole(Math.Min(count.Least, int.MaxValue), Math.Min(count.Most, int.MaxValue));

    public NumberRange Join(NumberRange other) =>
        new(Math.Min(Least, other.Least), Math.Max(Most, other.Most), Scale is { } a && other.Scale is { } b ? Math.Max(a, b) : null)
        {
            Double = DoubleDigits.Join(AsDouble, other.AsDouble),
        };

    /// <summary>Returns the intersection with a range; null if it is empty.</summary>
    public NumberRange? Within(decimal least, decimal most) =>
        Math.Max(least, Least) is var low && Math.Min(most, Most) is var high && low <= high ? this with { Least = low, Most = high } : null;

    /// <summary>The range of an opposite; null where it is surely none, since the least number of 32 bits has none of 32 bits.</summary>
    public NumberRange? WithinInt(TemplateType type) => type.Kind == TypeKind.Int && Least > int.MaxValue ? null : this;

    public NumberRange Negate() => this with { Least = -Most, Most = -Least, Double = Double is null ? null : Double with { HasPlainZero = false } };

    public NumberRange Abs() =>
        Least >= 0 ? this : Most <= 0 ? Negate() : this with { Least = 0, Most = Math.Max(-Least, Most) };

    /// <summary>The sum; null when it can leave the range of a decimal.</summary>
    public static NumberRange? Add(NumberRange a, NumberRange b) =>
        Safely(() => new NumberRange(a.Least + b.Least, a.Most + b.Most, Larger(a.Scale, b.Scale)));

    public static NumberRange? Subtract(NumberRange a, NumberRange b) => Add(a, b.Negate());

    public static NumberRange? Multiply(NumberRange a, NumberRange b) => Safely(() =>
    {
        decimal[] corners = [a.Least * b.Least, a.Least * b.Most, a.Most * b.Least, a.Most * b.Most];
        return new NumberRange(corners.Min(), corners.Max(), a.Scale + b.Scale is <= MostScale and var scale ? scale : null);
    });

    /// <summary>The quotient as a double; null when the divisor can be zero.</summary>
    public static NumberRange? Divide(NumberRange a, NumberRange b) => b.Least <= 0 && b.Most >= 0 ? null : Safely(() =>
    {
        decimal[] corners = [a.Least / b.Least, a.Least / b.Most, a.Most / b.Least, a.Most / b.Most];
        return new NumberRange(corners.Min(), corners.Max(), null).Blurred();
    });

    /// <summary>The quotient by a divisor that may be zero: of zero there is none, so that it is as near to it as its places allow.</summary>
    private static NumberRange? WithoutZero(NumberRange a, NumberRange b, Func<NumberRange, NumberRange, NumberRange?> divide)
    {
        if (b.Least > 0 || b.Most < 0)
            return divide(a, b);
        if (b.Scale is not { } scale)
            return null;
        var nearest = 1 / DecimalDigits.PowerOfTen(scale);
        var (below, above) = (b.Within(b.Least, -nearest), b.Within(nearest, b.Most));
        if (below is null || above is null)
            return (below ?? above) is { } divisor ? divide(a, divisor) : null;
        return divide(a, below) is { } first && divide(a, above) is { } second ? first.Join(second) : null;
    }

    /// <summary>The quotient of decimals. Where the divisor is known, and has no other divisors than two and five, its digits end.</summary>
    public static NumberRange? DivideDecimal(NumberRange a, NumberRange b) => WithoutZero(a, b, DivideDecimalByNonzero);

    private static NumberRange? DivideDecimalByNonzero(NumberRange a, NumberRange b) => Safely(() =>
    {
        decimal[] corners = [a.Least / b.Least, a.Least / b.Most, a.Most / b.Least, a.Most / b.Most];
        var divisor = b.Least == b.Most && b.Scale is { } divided and <= DigitsOfDouble ? DecimalDigits.FactorsOfTen(decimal.Truncate(b.Least * DecimalDigits.PowerOfTen(divided))) : null;
        var scale = a.Scale is { } places && divisor is var (twos, fives) ? Math.Min(MostScale, places + b.Scale.GetValueOrDefault() + Math.Max(twos, fives)) : default(int?);
        return new NumberRange(corners.Min(), corners.Max(), scale);
    });

    /// <summary>The quotient of doubles rounded to a whole number; null when the divisor can be zero.</summary>
    public static NumberRange? DivideAndRound(NumberRange a, NumberRange b) =>
        Divide(a, b) is { } quotient ? Whole(decimal.Floor(quotient.Least), decimal.Ceiling(quotient.Most)) : null;

    /// <summary>The quotient of decimals rounded to a whole number.</summary>
    public static NumberRange? DivideAndRoundDecimal(NumberRange a, NumberRange b) => WithoutZero(a, b, DivideAndRound);

    /// <summary>The remainder of decimals, which has the dividend's sign and is nearer to zero than either.</summary>
    public static NumberRange? ModuloDecimal(NumberRange a, NumberRange b)
    {
        var most = Math.Min(a.Abs().Most, b.Abs().Most);
        return new NumberRange(a.Least >= 0 ? 0 : -most, a.Most <= 0 ? 0 : most, Larger(a.Scale, b.Scale));
    }

    /// <summary>The quotient of whole numbers, cut towards zero.</summary>
    public static NumberRange? DivideWhole(NumberRange a, NumberRange b) => WithoutZero(a, b, DivideWholeByNonzero);

    private static NumberRange? DivideWholeByNonzero(NumberRange a, NumberRange b) =>
        a.IsWhole && b.IsWhole && Divide(a, b) is not null
            ? Safely(() =>
            {
                decimal[] corners = [decimal.Truncate(a.Least / b.Least), decimal.Truncate(a.Least / b.Most), decimal.Truncate(a.Most / b.Least), decimal.Truncate(a.Most / b.Most)];
                return Whole(corners.Min(), corners.Max());
            })
            : null;

    /// <summary>The remainder of whole numbers, which has the dividend's sign; null where the divisor is zero.</summary>
    public static NumberRange? Modulo(NumberRange a, NumberRange b)
    {
        if (!a.IsWhole || !b.IsWhole || b is { Least: 0, Most: 0 })
            return null;
        if (a.Least == a.Most && b.Least == b.Most)
            return Exactly(a.Least % b.Least, 0);
        var most = Math.Max(0, b.Abs().Most - 1);
        return Whole(a.Least >= 0 ? 0 : Math.Max(a.Least, -most), a.Most <= 0 ? 0 : Math.Min(a.Most, most));
    }

    /// <summary>The range with room for the rounding of a double; null when that leaves a decimal.</summary>
    public NumberRange? Blurred() => Safely(() => new NumberRange(Least - (Math.Abs(Least) * Blur), Most + (Math.Abs(Most) * Blur), null));

    /// <summary>The sum or difference of two doubles: where they cancel, what is left of them is as rough as they were.</summary>
    public NumberRange? BlurredLike(NumberRange left, NumberRange right) => Safely(() =>
    {
        var room = (left.Farthest + right.Farthest) * Blur;
        return new NumberRange(Least - room, Most + room, null);
    });

    private decimal Farthest => Math.Max(Math.Abs(Least), Math.Abs(Most));

    // Negation leaves a decimal's zero a sign, which a double that it becomes prints.
    private static decimal WithoutSignOfZero(decimal number) => number == 0 ? Math.Abs(number) : number;

    private static int? Larger(int? a, int? b) => a is { } x && b is { } y ? Math.Max(x, y) : null;

    private static NumberRange? Safely(Func<NumberRange?> compute)
    {
        try
        {
            return compute();
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
