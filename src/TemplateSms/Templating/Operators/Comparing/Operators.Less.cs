namespace TemplateSms.Templating;

public static partial class Operators
{
    /// <summary>Whether a value is less than another: texts by their code units, null before any other, but not two nulls; a null of another type is not.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    public static bool Less(string? left, string? right) => string.CompareOrdinal(left, right) < 0;

    /// <inheritdoc cref="Less(string?, string?)"/>
    public static bool Less(long? left, long? right) => left < right;

    /// <inheritdoc cref="Less(string?, string?)"/>
    public static bool Less(long? left, double? right) => left < right;

    /// <inheritdoc cref="Less(string?, string?)"/>
    public static bool Less(long? left, decimal? right) => left < right;

    /// <inheritdoc cref="Less(string?, string?)"/>
    public static bool Less(double? left, long? right) => left < right;

    /// <inheritdoc cref="Less(string?, string?)"/>
    public static bool Less(double? left, double? right) => left < right;

    /// <inheritdoc cref="Less(string?, string?)"/>
    public static bool Less(double? left, decimal? right) => Numbers.Compare(left, right) < 0;

    /// <inheritdoc cref="Less(string?, string?)"/>
    public static bool Less(decimal? left, long? right) => left < right;

    /// <inheritdoc cref="Less(string?, string?)"/>
    public static bool Less(decimal? left, double? right) => Numbers.Compare(left, right) < 0;

    /// <inheritdoc cref="Less(string?, string?)"/>
    public static bool Less(decimal? left, decimal? right) => left < right;

    /// <inheritdoc cref="Less(string?, string?)"/>
    public static bool Less(DateOnly? left, DateTime? right) => Less(left?.ToDateTime(TimeOnly.MinValue), right);

    /// <inheritdoc cref="Less(string?, string?)"/>
    public static bool Less(DateTime? left, DateOnly? right) => Less(left, right?.ToDateTime(TimeOnly.MinValue));

    /// <inheritdoc cref="Less(string?, string?)"/>
    public static bool Less(double left, double right) => left < right;

    /// <inheritdoc cref="Less(string?, string?)"/>
    public static bool Less<T>(T left, T right)
        where T : struct, IComparable<T> => left.CompareTo(right) < 0;

    /// <inheritdoc cref="Less(string?, string?)"/>
    public static bool Less<T>(T? left, T? right)
        where T : struct, IComparable<T> =>
        left is { } first && right is { } second && first.CompareTo(second) < 0;

    /// <summary>Refuses operands that have no order.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static bool Less(bool left, bool right) => throw new NotSupportedException(Refusals.NotCompared);

    /// <summary>Refuses operands that have no order.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static bool Less(bool? left, bool? right) => throw new NotSupportedException(Refusals.NotCompared);

    /// <summary>Refuses operands that have no order.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static bool Less(Guid left, Guid right) => throw new NotSupportedException(Refusals.NotCompared);

    /// <summary>Refuses operands that have no order.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static bool Less(Guid? left, Guid? right) => throw new NotSupportedException(Refusals.NotCompared);

    /// <summary>Refuses operands that have no order.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static bool Less(object? left, object? right) => throw new NotSupportedException(Refusals.NotCompared);
}
