namespace TemplateSms.Templating;

public static partial class Operators
{
    /// <summary>Divides a number by another: two integers as doubles, so that 7 / 2 is 3.5 and 1 / 0 is infinite. A double meets a decimal as a decimal.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    /// <returns>The quotient; null when an operand is null.</returns>
    /// <exception cref="SmsTemplateException">There is no result, or it is out of the type's range.</exception>
    public static double Divide(long left, long right) => Arithmetic.Divide<double>(left, right);

    /// <inheritdoc cref="Divide(long, long)"/>
    public static double Divide(double left, double right) => Arithmetic.Divide(left, right);

    /// <inheritdoc cref="Divide(long, long)"/>
    public static decimal Divide(decimal left, decimal right) => Arithmetic.Divide(left, right);

    /// <inheritdoc cref="Divide(long, long)"/>
    public static decimal Divide(MixedNumber left, decimal right) => Arithmetic.Divide(left.ToDecimal(), right);

    /// <inheritdoc cref="Divide(long, long)"/>
    public static decimal Divide(decimal left, MixedNumber right) => Arithmetic.Divide(left, right.ToDecimal());

    /// <inheritdoc cref="Divide(long, long)"/>
    public static double? Divide(long? left, long? right) =>
        left is { } first && right is { } second ? Divide(first, second) : null;

    /// <inheritdoc cref="Divide(long, long)"/>
    public static double? Divide(double? left, double? right) =>
        left is { } first && right is { } second ? Divide(first, second) : null;

    /// <inheritdoc cref="Divide(long, long)"/>
    public static decimal? Divide(decimal? left, decimal? right) =>
        left is { } first && right is { } second ? Divide(first, second) : null;

    /// <inheritdoc cref="Divide(long, long)"/>
    public static decimal? Divide(MixedNumber? left, decimal? right) =>
        left is { } first && right is { } second ? Divide(first, second) : null;

    /// <inheritdoc cref="Divide(long, long)"/>
    public static decimal? Divide(decimal? left, MixedNumber? right) =>
        left is { } first && right is { } second ? Divide(first, second) : null;

    /// <summary>Refuses operands of other types.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCalculated, error: true)]
    public static long Divide(object? left, object? right) => throw new NotSupportedException(Refusals.NotCalculated);
}
