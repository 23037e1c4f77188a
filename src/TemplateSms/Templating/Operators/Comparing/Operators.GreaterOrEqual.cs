namespace TemplateSms.Templating;

public static partial class Operators
{
    /// <summary>Whether a value is at least another: texts by their code units, null before any other, but not two nulls; a null of another type is not.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    public static bool GreaterOrEqual(string? left, string? right) =>
        (left is not null || right is not null) && string.CompareOrdinal(left, right) >= 0;

    /// <inheritdoc cref="GreaterOrEqual(string?, string?)"/>
    public static bool GreaterOrEqual(long? left, long? right) => left >= right;

    /// <inheritdoc cref="GreaterOrEqual(string?, string?)"/>
    public static bool GreaterOrEqual(long? left, double? right) => left >= right;

    /// <inheritdoc cref="GreaterOrEqual(string?, string?)"/>
    public static bool GreaterOrEqual(long? left, decimal? right) => left >= right;

    /// <inheritdoc cref="GreaterOrEqual(string?, string?)"/>
    public static bool GreaterOrEqual(double? left, long? right) => left >= right;

    /// <inheritdoc cref="GreaterOrEqual(string?, string?)"/>
    public static bool GreaterOrEqual(double? left, double? right) => left >= right;

    /// <inheritdoc cref="GreaterOrEqual(string?, string?)"/>
    public static bool GreaterOrEqual(double? left, decimal? right) => Numbers.Compare(left, right) >= 0;

    /// <inheritdoc cref="GreaterOrEqual(string?, string?)"/>
    public static bool GreaterOrEqual(decimal? left, long? right) => left >= right;

    /// <inheritdoc cref="GreaterOrEqual(string?, string?)"/>
    public static bool GreaterOrEqual(decimal? left, double? right) => Numbers.Compare(left, right) >= 0;

    /// <inheritdoc cref="GreaterOrEqual(string?, string?)"/>
    public static bool GreaterOrEqual(decimal? left, decimal? right) => left >= right;

    /// <inheritdoc cref="GreaterOrEqual(string?, string?)"/>
    public static bool GreaterOrEqual(DateOnly? left, DateTime? right) => GreaterOrEqual(left?.ToDateTime(TimeOnly.MinValue), right);

    /// <inheritdoc cref="GreaterOrEqual(string?, string?)"/>
    public static bool GreaterOrEqual(DateTime? left, DateOnly? right) => GreaterOrEqual(left, right?.ToDateTime(TimeOnly.MinValue));

    /// <inheritdoc cref="GreaterOrEqual(string?, string?)"/>
    public static bool GreaterOrEqual(double left, double right) => left >= right;

    /// <inheritdoc cref="GreaterOrEqual(string?, string?)"/>
    public static bool GreaterOrEqual<T>(T left, T right)
        where T : struct, IComparable<T> => left.CompareTo(right) >= 0;

    /// <inheritdoc cref="GreaterOrEqual(string?, string?)"/>
    public static bool GreaterOrEqual<T>(T? left, T? right)
        where T : struct, IComparable<T> =>
        left is { } first && right is { } second && first.CompareTo(second) >= 0;

    /// <summary>Refuses operands that have no order.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static bool GreaterOrEqual(bool left, bool right) => throw new NotSupportedException(Refusals.NotCompared);

    /// <summary>Refuses operands that have no order.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static bool GreaterOrEqual(bool? left, bool? right) => throw new NotSupportedException(Refusals.NotCompared);

    /// <summary>Refuses operands that have no order.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static bool GreaterOrEqual(Guid left, Guid right) => throw new NotSupportedException(Refusals.NotCompared);

    /// <summary>Refuses operands that have no order.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static bool GreaterOrEqual(Guid? left, Guid? right) => throw new NotSupportedException(Refusals.NotCompared);

    /// <summary>Refuses operands that have no order.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static bool GreaterOrEqual(object? left, object? right) => throw new NotSupportedException(Refusals.NotCompared);
}
