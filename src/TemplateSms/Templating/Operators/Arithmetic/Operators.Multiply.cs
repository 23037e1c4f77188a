namespace TemplateSms.Templating;

public static partial class Operators
{
    /// <summary>Multiplies two numbers. A double meets a decimal as a decimal.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    /// <returns>The product; null when an operand is null.</returns>
    /// <exception cref="SmsTemplateException">There is no result, or it is out of the type's range.</exception>
    public static long Multiply(long left, long right) => Arithmetic.Multiply<long>(left, right);

    /// <inheritdoc cref="Multiply(long, long)"/>
    public static double Multiply(long left, double right) => Arithmetic.Multiply<double>(left, right);

    /// <inheritdoc cref="Multiply(long, long)"/>
    public static decimal Multiply(long left, decimal right) => Arithmetic.Multiply<decimal>(left, right);

    /// <inheritdoc cref="Multiply(long, long)"/>
    public static double Multiply(double left, long right) => Arithmetic.Multiply<double>(left, right);

    /// <inheritdoc cref="Multiply(long, long)"/>
    public static double Multiply(double left, double right) => Arithmetic.Multiply<double>(left, right);

    /// <inheritdoc cref="Multiply(long, long)"/>
    public static decimal Multiply(double left, decimal right) => Arithmetic.Multiply<decimal>(Arithmetic.ToDecimal(left), right);

    /// <inheritdoc cref="Multiply(long, long)"/>
    public static decimal Multiply(decimal left, long right) => Arithmetic.Multiply<decimal>(left, right);

    /// <inheritdoc cref="Multiply(long, long)"/>
    public static decimal Multiply(decimal left, double right) => Arithmetic.Multiply<decimal>(left, Arithmetic.ToDecimal(right));

    /// <inheritdoc cref="Multiply(long, long)"/>
    public static decimal Multiply(decimal left, decimal right) => Arithmetic.Multiply<decimal>(left, right);

    /// <inheritdoc cref="Multiply(long, long)"/>
    public static long? Multiply(long? left, long? right) =>
        left is { } first && right is { } second ? Multiply(first, second) : null;

    /// <inheritdoc cref="Multiply(long, long)"/>
    public static double? Multiply(long? left, double? right) =>
        left is { } first && right is { } second ? Multiply(first, second) : null;

    /// <inheritdoc cref="Multiply(long, long)"/>
    public static decimal? Multiply(long? left, decimal? right) =>
        left is { } first && right is { } second ? Multiply(first, second) : null;

    /// <inheritdoc cref="Multiply(long, long)"/>
    public static double? Multiply(double? left, long? right) =>
        left is { } first && right is { } second ? Multiply(first, second) : null;

    /// <inheritdoc cref="Multiply(long, long)"/>
    public static double? Multiply(double? left, double? right) =>
        left is { } first && right is { } second ? Multiply(first, second) : null;

    /// <inheritdoc cref="Multiply(long, long)"/>
    public static decimal? Multiply(double? left, decimal? right) =>
        left is { } first && right is { } second ? Multiply(first, second) : null;

    /// <inheritdoc cref="Multiply(long, long)"/>
    public static decimal? Multiply(decimal? left, long? right) =>
        left is { } first && right is { } second ? Multiply(first, second) : null;

    /// <inheritdoc cref="Multiply(long, long)"/>
    public static decimal? Multiply(decimal? left, double? right) =>
        left is { } first && right is { } second ? Multiply(first, second) : null;

    /// <inheritdoc cref="Multiply(long, long)"/>
    public static decimal? Multiply(decimal? left, decimal? right) =>
        left is { } first && right is { } second ? Multiply(first, second) : null;

    /// <summary>Refuses operands of other types.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCalculated, error: true)]
    public static long Multiply(object? left, object? right) => throw new NotSupportedException(Refusals.NotCalculated);
}
