namespace TemplateSms.Templating;

public static partial class Operators
{
    /// <summary>
    /// Tells the order of two values: texts by their code units, with null before any other text. Two nulls have no order, nor
    /// has null with a value of another type, nor a double that is not a number.
    /// </summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    /// <returns>Negative where the first is less, positive where it is greater, 0 where they are equal; null where they have no order.</returns>
    public static int? Order(string? left, string? right) =>
        left is null && right is null ? null : string.CompareOrdinal(left, right);

    /// <inheritdoc cref="Order(string?, string?)"/>
    public static int? Order(long? left, long? right) => left is { } first && right is { } second ? first.CompareTo(second) : null;

    /// <inheritdoc cref="Order(string?, string?)"/>
    public static int? Order(double? left, double? right) => left is { } first && right is { } second ? Order(first, second) : null;

    /// <inheritdoc cref="Order(string?, string?)"/>
    public static int? Order(decimal? left, decimal? right) => left is { } first && right is { } second ? first.CompareTo(second) : null;

    /// <inheritdoc cref="Order(string?, string?)"/>
    public static int? Order(MixedNumber? left, decimal? right) => left is { } first && right is { } second ? first.CompareTo(second) : null;

    /// <inheritdoc cref="Order(string?, string?)"/>
    public static int? Order(decimal? left, MixedNumber? right) => left is { } first && right is { } second ? -second.CompareTo(first) : null;

    /// <inheritdoc cref="Order(string?, string?)"/>
    public static int? Order(DateOnly? left, DateTime? right) => Order(left?.ToDateTime(TimeOnly.MinValue), right);

    /// <inheritdoc cref="Order(string?, string?)"/>
    public static int? Order(DateTime? left, DateOnly? right) => Order(left, right?.ToDateTime(TimeOnly.MinValue));

    /// <inheritdoc cref="Order(string?, string?)"/>
    public static int? Order(long left, long right) => left.CompareTo(right);

    /// <inheritdoc cref="Order(string?, string?)"/>
    public static int? Order(double left, double right) => left < right ? -1 : left > right ? 1 : left == right ? 0 : null;

    /// <inheritdoc cref="Order(string?, string?)"/>
    public static int? Order<T>(T left, T right)
        where T : struct, IComparable<T> => left.CompareTo(right);

    /// <inheritdoc cref="Order(string?, string?)"/>
    public static int? Order<T>(T? left, T? right)
        where T : struct, IComparable<T> =>
        left is { } first && right is { } second ? first.CompareTo(second) : null;

    /// <summary>Refuses operands that have no order.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static int? Order(bool left, bool right) => throw new NotSupportedException(Refusals.NotCompared);

    /// <inheritdoc cref="Order(bool, bool)"/>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static int? Order(bool? left, bool? right) => throw new NotSupportedException(Refusals.NotCompared);

    /// <inheritdoc cref="Order(bool, bool)"/>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static int? Order(Guid left, Guid right) => throw new NotSupportedException(Refusals.NotCompared);

    /// <inheritdoc cref="Order(bool, bool)"/>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static int? Order(Guid? left, Guid? right) => throw new NotSupportedException(Refusals.NotCompared);

    /// <inheritdoc cref="Order(bool, bool)"/>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static int? Order(object? left, object? right) => throw new NotSupportedException(Refusals.NotCompared);
}
