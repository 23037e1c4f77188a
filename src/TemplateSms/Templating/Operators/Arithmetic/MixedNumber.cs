using System.ComponentModel;

namespace TemplateSms.Templating;

/// <summary>
/// A double beside a decimal, which C# has no common type for: they meet as decimals, so that 12.50 is 12.5. A whole number and
/// a decimal convert to it only so that the compiler prefers their own type.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MixedNumber
{
    // Doubles beyond it have no decimal, and are compared as doubles.
    private const double DecimalRange = 7.9e28;

    // A hundred times the last of 15 digits, and far above the least that a decimal has.
    private const double FarApart = 1e-12;
    private const double Tiny = 1e-20;

    private readonly decimal _exact;
    private readonly double? _real;

    private MixedNumber(decimal exact) => _exact = exact;

    private MixedNumber(double real) => _real = real;

    /// <summary>Takes a whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator MixedNumber(long value) => new((decimal)value);

    /// <summary>Takes a double.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator MixedNumber(double value) => new(value);

    /// <summary>Takes a decimal.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator MixedNumber(decimal value) => new(value);

    internal decimal ToDecimal() => _real is { } real ? Arithmetic.ToDecimal(real) : _exact;

    /// <summary>Negative, zero or positive; null when the double is not a number.</summary>
    internal int? CompareTo(decimal other) => _real is { } real ? Compare(real, other) : _exact.CompareTo(other);

    private static int? Compare(double real, decimal other)
    {
        // A decimal takes long to make. It has 15 digits of the double, so that numbers further apart compare alike without it.
        var near = (double)other;
        if (Math.Abs(real - near) > (Math.Abs(near) * FarApart) + Tiny)
            return real < near ? -1 : 1;
        return double.IsNaN(real) ? null : Math.Abs(real) < DecimalRange ? ((decimal)real).CompareTo(other) : real.CompareTo(near);
    }
}
