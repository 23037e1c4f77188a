using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Templating;

public static partial class Operators
{
    /// <summary>Joins two texts; null counts for nothing, and null and null give null.</summary>
    /// <param name="left">The first text.</param>
    /// <param name="right">The second text.</param>
    [return: NotNullIfNotNull(nameof(left)), NotNullIfNotNull(nameof(right))]
    public static string? Concat(string? left, string? right) =>
        left is null ? right : right is null ? left : string.Concat(left, right);

    /// <summary>Joins a text with the text of another value.</summary>
    /// <param name="left">The first operand; null counts for nothing.</param>
    /// <param name="right">The second operand; null counts for nothing.</param>
    public static string? Add(string? left, string? right) => Concat(left, right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, char? right) => Concat(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(char? left, string? right) => Concat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, bool? right) => Concat(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(bool? left, string? right) => Concat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, int? right) => Concat(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(int? left, string? right) => Concat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, long? right) => Concat(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(long? left, string? right) => Concat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, ulong? right) => Concat(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(ulong? left, string? right) => Concat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, float? right) => Concat(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(float? left, string? right) => Concat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, double? right) => Concat(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(double? left, string? right) => Concat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, decimal? right) => Concat(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(decimal? left, string? right) => Concat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, DateOnly? right) => Concat(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(DateOnly? left, string? right) => Concat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, TimeOnly? right) => Concat(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(TimeOnly? left, string? right) => Concat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, DateTime? right) => Concat(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(DateTime? left, string? right) => Concat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, DateTimeOffset? right) => Concat(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(DateTimeOffset? left, string? right) => Concat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, Guid? right) => Concat(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(Guid? left, string? right) => Concat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, Uri? right) => Concat(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(Uri? left, string? right) => Concat(TextForm.Of(left), right);
}
