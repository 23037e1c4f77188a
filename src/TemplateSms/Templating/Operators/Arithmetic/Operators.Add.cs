namespace TemplateSms.Templating;

public static partial class Operators
{
    /// <summary>Adds a number by another: two integers as doubles, so that 7 / 2 is 3.5 and 1 / 0 is infinite. A double meets a decimal as a decimal.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    /// <returns>The sum; null when an operand is null.</returns>
    /// <exception cref="SmsTemplateException">There is no result, or it is out of the type's range.</exception>
    public static long Add(long left, long right) => Arithmetic.Add(left, right);

    /// <inheritdoc cref="Add(long, long)"/>
    public static double Add(double left, double right) => Arithmetic.Add(left, right);

    /// <inheritdoc cref="Add(long, long)"/>
    public static decimal Add(decimal left, decimal right) => Arithmetic.Add(left, right);

    /// <inheritdoc cref="Add(long, long)"/>
    public static decimal Add(MixedNumber left, decimal right) => Arithmetic.Add(left.ToDecimal(), right);

    /// <inheritdoc cref="Add(long, long)"/>
    public static decimal Add(decimal left, MixedNumber right) => Arithmetic.Add(left, right.ToDecimal());

    /// <inheritdoc cref="Add(long, long)"/>
    public static long? Add(long? left, long? right) =>
        left is { } first && right is { } second ? Add(first, second) : null;

    /// <inheritdoc cref="Add(long, long)"/>
    public static double? Add(double? left, double? right) =>
        left is { } first && right is { } second ? Add(first, second) : null;

    /// <inheritdoc cref="Add(long, long)"/>
    public static decimal? Add(decimal? left, decimal? right) =>
        left is { } first && right is { } second ? Add(first, second) : null;

    /// <inheritdoc cref="Add(long, long)"/>
    public static decimal? Add(MixedNumber? left, decimal? right) =>
        left is { } first && right is { } second ? Add(first, second) : null;

    /// <inheritdoc cref="Add(long, long)"/>
    public static decimal? Add(decimal? left, MixedNumber? right) =>
        left is { } first && right is { } second ? Add(first, second) : null;

    /// <summary>Refuses operands of other types.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotAdded, error: true)]
    public static long Add(object? left, object? right) => throw new NotSupportedException(Refusals.NotAdded);
}
