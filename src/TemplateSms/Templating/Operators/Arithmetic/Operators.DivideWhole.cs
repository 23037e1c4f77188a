namespace TemplateSms.Templating;

public static partial class Operators
{
    /// <summary>Divides a number by another into a whole number (<c>//</c>): integers towards zero, others to the nearest, halves to even. A double meets a decimal as a decimal.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    /// <returns>The whole quotient; null when an operand is null.</returns>
    /// <exception cref="SmsTemplateException">There is no result, or it is out of the type's range.</exception>
    public static long DivideWhole(long left, long right) => Arithmetic.DivideWhole(left, right);

    /// <inheritdoc cref="DivideWhole(long, long)"/>
    public static double DivideWhole(long left, double right) => Arithmetic.DivideWhole((double)left, right);

    /// <inheritdoc cref="DivideWhole(long, long)"/>
    public static decimal DivideWhole(long left, decimal right) => Arithmetic.DivideWhole(left, right);

    /// <inheritdoc cref="DivideWhole(long, long)"/>
    public static double DivideWhole(double left, long right) => Arithmetic.DivideWhole(left, (double)right);

    /// <inheritdoc cref="DivideWhole(long, long)"/>
    public static double DivideWhole(double left, double right) => Arithmetic.DivideWhole(left, right);

    /// <inheritdoc cref="DivideWhole(long, long)"/>
    public static decimal DivideWhole(double left, decimal right) => Arithmetic.DivideWhole(Arithmetic.ToDecimal(left), right);

    /// <inheritdoc cref="DivideWhole(long, long)"/>
    public static decimal DivideWhole(decimal left, long right) => Arithmetic.DivideWhole(left, right);

    /// <inheritdoc cref="DivideWhole(long, long)"/>
    public static decimal DivideWhole(decimal left, double right) => Arithmetic.DivideWhole(left, Arithmetic.ToDecimal(right));

    /// <inheritdoc cref="DivideWhole(long, long)"/>
    public static decimal DivideWhole(decimal left, decimal right) => Arithmetic.DivideWhole(left, right);

    /// <inheritdoc cref="DivideWhole(long, long)"/>
    public static long? DivideWhole(long? left, long? right) =>
        left is { } first && right is { } second ? DivideWhole(first, second) : null;

    /// <inheritdoc cref="DivideWhole(long, long)"/>
    public static double? DivideWhole(long? left, double? right) =>
        left is { } first && right is { } second ? DivideWhole(first, second) : null;

    /// <inheritdoc cref="DivideWhole(long, long)"/>
    public static decimal? DivideWhole(long? left, decimal? right) =>
        left is { } first && right is { } second ? DivideWhole(first, second) : null;

    /// <inheritdoc cref="DivideWhole(long, long)"/>
    public static double? DivideWhole(double? left, long? right) =>
        left is { } first && right is { } second ? DivideWhole(first, second) : null;

    /// <inheritdoc cref="DivideWhole(long, long)"/>
    public static double? DivideWhole(double? left, double? right) =>
        left is { } first && right is { } second ? DivideWhole(first, second) : null;

    /// <inheritdoc cref="DivideWhole(long, long)"/>
    public static decimal? DivideWhole(double? left, decimal? right) =>
        left is { } first && right is { } second ? DivideWhole(first, second) : null;

    /// <inheritdoc cref="DivideWhole(long, long)"/>
    public static decimal? DivideWhole(decimal? left, long? right) =>
        left is { } first && right is { } second ? DivideWhole(first, second) : null;

    /// <inheritdoc cref="DivideWhole(long, long)"/>
    public static decimal? DivideWhole(decimal? left, double? right) =>
        left is { } first && right is { } second ? DivideWhole(first, second) : null;

    /// <inheritdoc cref="DivideWhole(long, long)"/>
    public static decimal? DivideWhole(decimal? left, decimal? right) =>
        left is { } first && right is { } second ? DivideWhole(first, second) : null;

    /// <summary>Refuses operands of other types.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCalculated, error: true)]
    public static long DivideWhole(object? left, object? right) => throw new NotSupportedException(Refusals.NotCalculated);
}
