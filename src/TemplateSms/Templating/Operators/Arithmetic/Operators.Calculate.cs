namespace TemplateSms.Templating;

public static partial class Operators
{
    /// <summary>Calculates with two numbers; null with any number gives null.</summary>
    /// <typeparam name="TOperation">The operator.</typeparam>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    /// <exception cref="SmsTemplateException">There is no result, or it is out of the type's range.</exception>
    public static long Calculate<TOperation>(long left, long right)
        where TOperation : struct, INumberOperation => TOperation.Of(left, right);

    /// <inheritdoc cref="Calculate{TOperation}(long, long)"/>
    public static double Calculate<TOperation>(double left, double right)
        where TOperation : struct, INumberOperation => TOperation.Of(left, right);

    /// <inheritdoc cref="Calculate{TOperation}(long, long)"/>
    public static decimal Calculate<TOperation>(decimal left, decimal right)
        where TOperation : struct, INumberOperation => TOperation.Of(left, right);

    /// <inheritdoc cref="Calculate{TOperation}(long, long)"/>
    public static decimal Calculate<TOperation>(MixedNumber left, decimal right)
        where TOperation : struct, INumberOperation => TOperation.Of(left.ToDecimal(), right);

    /// <inheritdoc cref="Calculate{TOperation}(long, long)"/>
    public static decimal Calculate<TOperation>(decimal left, MixedNumber right)
        where TOperation : struct, INumberOperation => TOperation.Of(left, right.ToDecimal());

    /// <inheritdoc cref="Calculate{TOperation}(long, long)"/>
    public static long? Calculate<TOperation>(long? left, long? right)
        where TOperation : struct, INumberOperation =>
        left is { } first && right is { } second ? TOperation.Of(first, second) : null;

    /// <inheritdoc cref="Calculate{TOperation}(long, long)"/>
    public static double? Calculate<TOperation>(double? left, double? right)
        where TOperation : struct, INumberOperation =>
        left is { } first && right is { } second ? TOperation.Of(first, second) : null;

    /// <inheritdoc cref="Calculate{TOperation}(long, long)"/>
    public static decimal? Calculate<TOperation>(decimal? left, decimal? right)
        where TOperation : struct, INumberOperation =>
        left is { } first && right is { } second ? TOperation.Of(first, second) : null;

    /// <inheritdoc cref="Calculate{TOperation}(long, long)"/>
    public static decimal? Calculate<TOperation>(MixedNumber? left, decimal? right)
        where TOperation : struct, INumberOperation =>
        left is { } first && right is { } second ? Calculate<TOperation>(first, second) : null;

    /// <inheritdoc cref="Calculate{TOperation}(long, long)"/>
    public static decimal? Calculate<TOperation>(decimal? left, MixedNumber? right)
        where TOperation : struct, INumberOperation =>
        left is { } first && right is { } second ? Calculate<TOperation>(first, second) : null;

    /// <summary>Refuses operands of other types.</summary>
    /// <typeparam name="TOperation">The operator.</typeparam>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCalculated, error: true)]
    public static long Calculate<TOperation>(object? left, object? right)
        where TOperation : struct, INumberOperation => throw new NotSupportedException(Refusals.NotCalculated);
}
