namespace TemplateSms.Templating;

public static partial class Operators
{
    /// <summary>Subtracts a number from another. A double meets a decimal as a decimal.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    /// <returns>The difference; null when an operand is null.</returns>
    /// <exception cref="SmsTemplateException">There is no result, or it is out of the type's range.</exception>
    public static long Subtract(long left, long right) => Arithmetic.Subtract<long>(left, right);

    /// <inheritdoc cref="Subtract(long, long)"/>
    public static double Subtract(long left, double right) => Arithmetic.Subtract<double>(left, right);

    /// <inheritdoc cref="Subtract(long, long)"/>
    public static decimal Subtract(long left, decimal right) => Arithmetic.Subtract<decimal>(left, right);

    /// <inheritdoc cref="Subtract(long, long)"/>
    public static double Subtract(double left, long right) => Arithmetic.Subtract<double>(left, right);

    /// <inheritdoc cref="Subtract(long, long)"/>
    public static double Subtract(double left, double right) => Arithmetic.Subtract<double>(left, right);

    /// <inheritdoc cref="Subtract(long, long)"/>
    public static decimal Subtract(double left, decimal right) => Arithmetic.Subtract<decimal>(Arithmetic.ToDecimal(left), right);

    /// <inheritdoc cref="Subtract(long, long)"/>
    public static decimal Subtract(decimal left, long right) => Arithmetic.Subtract<decimal>(left, right);

    /// <inheritdoc cref="Subtract(long, long)"/>
    public static decimal Subtract(decimal left, double right) => Arithmetic.Subtract<decimal>(left, Arithmetic.ToDecimal(right));

    /// <inheritdoc cref="Subtract(long, long)"/>
    public static decimal Subtract(decimal left, decimal right) => Arithmetic.Subtract<decimal>(left, right);

    /// <inheritdoc cref="Subtract(long, long)"/>
    public static long? Subtract(long? left, long? right) =>
        left is { } first && right is { } second ? Subtract(first, second) : null;

    /// <inheritdoc cref="Subtract(long, long)"/>
    public static double? Subtract(long? left, double? right) =>
        left is { } first && right is { } second ? Subtract(first, second) : null;

    /// <inheritdoc cref="Subtract(long, long)"/>
    public static decimal? Subtract(long? left, decimal? right) =>
        left is { } first && right is { } second ? Subtract(first, second) : null;

    /// <inheritdoc cref="Subtract(long, long)"/>
    public static double? Subtract(double? left, long? right) =>
        left is { } first && right is { } second ? Subtract(first, second) : null;

    /// <inheritdoc cref="Subtract(long, long)"/>
    public static double? Subtract(double? left, double? right) =>
        left is { } first && right is { } second ? Subtract(first, second) : null;

    /// <inheritdoc cref="Subtract(long, long)"/>
    public static decimal? Subtract(double? left, decimal? right) =>
        left is { } first && right is { } second ? Subtract(first, second) : null;

    /// <inheritdoc cref="Subtract(long, long)"/>
    public static decimal? Subtract(decimal? left, long? right) =>
        left is { } first && right is { } second ? Subtract(first, second) : null;

    /// <inheritdoc cref="Subtract(long, long)"/>
    public static decimal? Subtract(decimal? left, double? right) =>
        left is { } first && right is { } second ? Subtract(first, second) : null;

    /// <inheritdoc cref="Subtract(long, long)"/>
    public static decimal? Subtract(decimal? left, decimal? right) =>
        left is { } first && right is { } second ? Subtract(first, second) : null;

    /// <summary>Refuses operands of other types.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCalculated, error: true)]
    public static long Subtract(object? left, object? right) => throw new NotSupportedException(Refusals.NotCalculated);
}
