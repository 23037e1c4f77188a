namespace TemplateSms.Templating;

public static partial class Operators
{
    /// <summary>Whether two values are equal: texts by their code units, numbers by value, null with null only.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    public static bool Equal(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);

    /// <inheritdoc cref="Equal(string?, string?)"/>
    public static bool Equal(long? left, long? right) => left == right;

    /// <inheritdoc cref="Equal(string?, string?)"/>
    public static bool Equal(double? left, double? right) => left == right;

    /// <inheritdoc cref="Equal(string?, string?)"/>
    public static bool Equal(MixedNumber? left, decimal? right) =>
        left is { } first && right is { } second ? first.CompareTo(second) == 0 : left is null && right is null;

    /// <inheritdoc cref="Equal(string?, string?)"/>
    public static bool Equal(decimal? left, MixedNumber? right) => Equal(right, left);

    /// <inheritdoc cref="Equal(string?, string?)"/>
    public static bool Equal(decimal? left, decimal? right) => left == right;

    /// <inheritdoc cref="Equal(string?, string?)"/>
    public static bool Equal(DateOnly? left, DateTime? right) => left?.ToDateTime(TimeOnly.MinValue) == right;

    /// <inheritdoc cref="Equal(string?, string?)"/>
    public static bool Equal(DateTime? left, DateOnly? right) => left == right?.ToDateTime(TimeOnly.MinValue);

    /// <inheritdoc cref="Equal(string?, string?)"/>
    public static bool Equal(Uri? left, Uri? right) => left == right;

    /// <inheritdoc cref="Equal(string?, string?)"/>
    public static bool Equal(long left, long right) => left == right;

    /// <inheritdoc cref="Equal(string?, string?)"/>
    public static bool Equal(double left, double right) => left == right;

    /// <inheritdoc cref="Equal(string?, string?)"/>
    public static bool Equal<T>(T left, T right)
        where T : struct =>
        EqualityComparer<T>.Default.Equals(left, right);

    /// <inheritdoc cref="Equal(string?, string?)"/>
    public static bool Equal<T>(T? left, T? right)
        where T : struct =>
        EqualityComparer<T?>.Default.Equals(left, right);

    /// <summary>Refuses operands of different types.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    [Obsolete(Refusals.NotCompared, error: true)]
    public static bool Equal(object? left, object? right) => throw new NotSupportedException(Refusals.NotCompared);
}
