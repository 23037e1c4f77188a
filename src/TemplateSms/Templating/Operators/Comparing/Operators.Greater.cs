namespace TemplateSms.Templating;

public static partial class Operators
{
    /// <summary>Whether a value is greater than another: texts by their code units, null before any other, but not two nulls; a null of another type is not.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    public static bool Greater(string? left, string? right) => string.CompareOrdinal(left, right) > 0;

    /// <inheritdoc cref="Greater(string?, string?)"/>
    public static bool Greater(long? left, long? right) => left > right;

    /// <inheritdoc cref="Greater(string?, string?)"/>
    public static bool Greater(long? left, double? right) => left > right;

    /// <inheritdoc cref="Greater(string?, string?)"/>
    public static bool Greater(long? left, decimal? right) => left > right;

    /// <inheritdoc cref="Greater(string?, string?)"/>
    public static bool Greater(double? left, long? right) => left > right;

    /// <inheritdoc cref="Greater(string?, string?)"/>
    public static bool Greater(double? left, double? right) => left > right;

    /// <inheritdoc cref="Greater(string?, string?)"/>
    public static bool Greater(double? left, decimal? right) => Numbers.Compare(left, right) > 0;

    /// <inheritdoc cref="Greater(string?, string?)"/>
    public static bool Greater(decimal? left, long? right) => left > right;

    /// <inheritdoc cref="Greater(string?, string?)"/>
    public static bool Greater(decimal? left, double? right) => Numbers.Compare(left, right) > 0;

    /// <inheritdoc cref="Greater(string?, string?)"/>
    public static bool Greater(decimal? left, decimal? right) => left > right;

    /// <inheritdoc cref="Greater(string?, string?)"/>
    public static bool Greater(DateOnly? left, DateTime? right) => Greater(left?.ToDateTime(TimeOnly.MinValue), right);

    /// <inheritdoc cref="Greater(string?, string?)"/>
    public static bool Greater(DateTime? left, DateOnly? right) => Greater(left, right?.ToDateTime(TimeOnly.MinValue));

    /// <inheritdoc cref="Greater(string?, string?)"/>
    public static bool Greater(double left, double right) => left > right;

    /// <inheritdoc cref="Greater(string?, string?)"/>
    public static bool Greater<T>(T left, T right)
        where T : struct, IComparable<T> => left.CompareTo(right) > 0;

    /// <inheritdoc cref="Greater(string?, string?)"/>
    public static bool Greater<T>(T? left, T? right)
        where T : struct, IComparable<T> =>
        left is { } first && right is { } second && first.CompareTo(second) > 0;

    /// <summary>Refuses operands that have no order.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static bool Greater(bool left, bool right) => throw new NotSupportedException(Refusals.NotCompared);

    /// <summary>Refuses operands that have no order.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static bool Greater(bool? left, bool? right) => throw new NotSupportedException(Refusals.NotCompared);

    /// <summary>Refuses operands that have no order.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static bool Greater(Guid left, Guid right) => throw new NotSupportedException(Refusals.NotCompared);

    /// <summary>Refuses operands that have no order.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static bool Greater(Guid? left, Guid? right) => throw new NotSupportedException(Refusals.NotCompared);

    /// <summary>Refuses operands that have no order.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static bool Greater(object? left, object? right) => throw new NotSupportedException(Refusals.NotCompared);
}
