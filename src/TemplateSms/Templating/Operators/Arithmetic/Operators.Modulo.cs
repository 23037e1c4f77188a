namespace TemplateSms.Templating;

public static partial class Operators
{
    /// <summary>The remainder of a division, with the sign of the dividend. A double meets a decimal as a decimal.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    /// <returns>The remainder; null when an operand is null.</returns>
    /// <exception cref="SmsTemplateException">There is no result, or it is out of the type's range.</exception>
    public static long Modulo(long left, long right) => Arithmetic.Modulo<long>(left, right);

    /// <inheritdoc cref="Modulo(long, long)"/>
    public static double Modulo(long left, double right) => Arithmetic.Modulo<double>(left, right);

    /// <inheritdoc cref="Modulo(long, long)"/>
    public static decimal Modulo(long left, decimal right) => Arithmetic.Modulo<decimal>(left, right);

    /// <inheritdoc cref="Modulo(long, long)"/>
    public static double Modulo(double left, long right) => Arithmetic.Modulo<double>(left, right);

    /// <inheritdoc cref="Modulo(long, long)"/>
    public static double Modulo(double left, double right) => Arithmetic.Modulo<double>(left, right);

    /// <inheritdoc cref="Modulo(long, long)"/>
    public static decimal Modulo(double left, decimal right) => Arithmetic.Modulo<decimal>(Arithmetic.ToDecimal(left), right);

    /// <inheritdoc cref="Modulo(long, long)"/>
    public static decimal Modulo(decimal left, long right) => Arithmetic.Modulo<decimal>(left, right);

    /// <inheritdoc cref="Modulo(long, long)"/>
    public static decimal Modulo(decimal left, double right) => Arithmetic.Modulo<decimal>(left, Arithmetic.ToDecimal(right));

    /// <inheritdoc cref="Modulo(long, long)"/>
    public static decimal Modulo(decimal left, decimal right) => Arithmetic.Modulo<decimal>(left, right);

    /// <inheritdoc cref="Modulo(long, long)"/>
    public static long? Modulo(long? left, long? right) =>
        left is { } first && right is { } second ? Modulo(first, second) : null;

    /// <inheritdoc cref="Modulo(long, long)"/>
    public static double? Modulo(long? left, double? right) =>
        left is { } first && right is { } second ? Modulo(first, second) : null;

    /// <inheritdoc cref="Modulo(long, long)"/>
    public static decimal? Modulo(long? left, decimal? right) =>
        left is { } first && right is { } second ? Modulo(first, second) : null;

    /// <inheritdoc cref="Modulo(long, long)"/>
    public static double? Modulo(double? left, long? right) =>
        left is { } first && right is { } second ? Modulo(first, second) : null;

    /// <inheritdoc cref="Modulo(long, long)"/>
    public static double? Modulo(double? left, double? right) =>
        left is { } first && right is { } second ? Modulo(first, second) : null;

    /// <inheritdoc cref="Modulo(long, long)"/>
    public static decimal? Modulo(double? left, decimal? right) =>
        left is { } first && right is { } second ? Modulo(first, second) : null;

    /// <inheritdoc cref="Modulo(long, long)"/>
    public static decimal? Modulo(decimal? left, long? right) =>
        left is { } first && right is { } second ? Modulo(first, second) : null;

    /// <inheritdoc cref="Modulo(long, long)"/>
    public static decimal? Modulo(decimal? left, double? right) =>
        left is { } first && right is { } second ? Modulo(first, second) : null;

    /// <inheritdoc cref="Modulo(long, long)"/>
    public static decimal? Modulo(decimal? left, decimal? right) =>
        left is { } first && right is { } second ? Modulo(first, second) : null;

    /// <summary>Refuses operands of other types.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCalculated, error: true)]
    public static long Modulo(object? left, object? right) => throw new NotSupportedException(Refusals.NotCalculated);
}
