namespace TemplateSms.Templating;

public static partial class Operators
{
    /// <summary>Whether a value is at most another: texts by their code units, null before any other, but not two nulls; a null of another type is not.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    public static bool LessOrEqual(string? left, string? right) =>
        (left is not null || right is not null) && string.CompareOrdinal(left, right) <= 0;

    /// <inheritdoc cref="LessOrEqual(string?, string?)"/>
    public static bool LessOrEqual(long? left, long? right) => left <= right;

    /// <inheritdoc cref="LessOrEqual(string?, string?)"/>
    public static bool LessOrEqual(long? left, double? right) => left <= right;

    /// <inheritdoc cref="LessOrEqual(string?, string?)"/>
    public static bool LessOrEqual(long? left, decimal? right) => left <= right;

    /// <inheritdoc cref="LessOrEqual(string?, string?)"/>
    public static bool LessOrEqual(double? left, long? right) => left <= right;

    /// <inheritdoc cref="LessOrEqual(string?, string?)"/>
    public static bool LessOrEqual(double? left, double? right) => left <= right;

    /// <inheritdoc cref="LessOrEqual(string?, string?)"/>
    public static bool LessOrEqual(double? left, decimal? right) => Numbers.Compare(left, right) <= 0;

    /// <inheritdoc cref="LessOrEqual(string?, string?)"/>
    public static bool LessOrEqual(decimal? left, long? right) => left <= right;

    /// <inheritdoc cref="LessOrEqual(string?, string?)"/>
    public static bool LessOrEqual(decimal? left, double? right) => Numbers.Compare(left, right) <= 0;

    /// <inheritdoc cref="LessOrEqual(string?, string?)"/>
    public static bool LessOrEqual(decimal? left, decimal? right) => left <= right;

    /// <inheritdoc cref="LessOrEqual(string?, string?)"/>
    public static bool LessOrEqual(DateOnly? left, DateTime? right) => LessOrEqual(left?.ToDateTime(TimeOnly.MinValue), right);

    /// <inheritdoc cref="LessOrEqual(string?, string?)"/>
    public static bool LessOrEqual(DateTime? left, DateOnly? right) => LessOrEqual(left, right?.ToDateTime(TimeOnly.MinValue));

    /// <inheritdoc cref="LessOrEqual(string?, string?)"/>
    public static bool LessOrEqual(double left, double right) => left <= right;

    /// <inheritdoc cref="LessOrEqual(string?, string?)"/>
    public static bool LessOrEqual<T>(T left, T right)
        where T : struct, IComparable<T> => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="LessOrEqual(string?, string?)"/>
    public static bool LessOrEqual<T>(T? left, T? right)
        where T : struct, IComparable<T> =>
        left is { } first && right is { } second && first.CompareTo(second) <= 0;

    /// <summary>Refuses operands that have no order.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static bool LessOrEqual(bool left, bool right) => throw new NotSupportedException(Refusals.NotCompared);

    /// <summary>Refuses operands that have no order.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static bool LessOrEqual(bool? left, bool? right) => throw new NotSupportedException(Refusals.NotCompared);

    /// <summary>Refuses operands that have no order.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static bool LessOrEqual(Guid left, Guid right) => throw new NotSupportedException(Refusals.NotCompared);

    /// <summary>Refuses operands that have no order.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static bool LessOrEqual(Guid? left, Guid? right) => throw new NotSupportedException(Refusals.NotCompared);

    /// <summary>Refuses operands that have no order.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static bool LessOrEqual(object? left, object? right) => throw new NotSupportedException(Refusals.NotCompared);
}
