using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Templating;

public static partial class Operators
{
    /// <summary>Joins two texts; null counts for nothing, and null and null give null.</summary>
    /// <param name="left">The first text.</param>
    /// <param name="right">The second text.</param>
    [return: NotNullIfNotNull(nameof(left)), NotNullIfNotNull(nameof(right))]
    public static string? Concat(string? left, string? right) =>
        left is null ? right : right is null ? left : GrowthGuard.Join(left, right);

    /// <summary>Joins a text with the text of a value that is none; null where the text is null.</summary>
    /// <param name="left">The text.</param>
    /// <param name="right">The text of the value; null counts for nothing.</param>
    [return: NotNullIfNotNull(nameof(left))]
    public static string? ConcatValue(string? left, string? right) => left is null ? null : Concat(left, right);

    /// <summary>Joins the text of a value that is none with a text; null where the text is null.</summary>
    /// <param name="left">The text of the value; null counts for nothing.</param>
    /// <param name="right">The text.</param>
    [return: NotNullIfNotNull(nameof(right))]
    public static string? ValueConcat(string? left, string? right) => right is null ? null : Concat(left, right);

    /// <summary>Joins a text with a value that may be one.</summary>
    /// <param name="left">The text.</param>
    /// <param name="right">The value.</param>
    /// <param name="textOf">Gives the value's text.</param>
    [return: NotNullIfNotNull(nameof(left))]
    public static string? ConcatValue<T>(string? left, T right, Func<T, string?> textOf) =>
        left is null ? right as string : Concat(left, textOf(right));

    /// <summary>Joins a value that may be a text with a text.</summary>
    /// <param name="left">The value.</param>
    /// <param name="right">The text.</param>
    /// <param name="textOf">Gives the value's text.</param>
    [return: NotNullIfNotNull(nameof(right))]
    public static string? ValueConcat<T>(T left, string? right, Func<T, string?> textOf) =>
        right is null ? left as string : Concat(textOf(left), right);

    /// <summary>Joins a text with the text of another value. Null beside a text counts for nothing; a null text beside any other value makes null.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    public static string? Add(string? left, string? right) => Concat(left, right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, char? right) => Concat(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(char? left, string? right) => Concat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, bool? right) => ConcatValue(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(bool? left, string? right) => ValueConcat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, long? right) => ConcatValue(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(long? left, string? right) => ValueConcat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, ulong? right) => ConcatValue(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(ulong? left, string? right) => ValueConcat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, double? right) => ConcatValue(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(double? left, string? right) => ValueConcat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, decimal? right) => ConcatValue(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(decimal? left, string? right) => ValueConcat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, DateOnly? right) => ConcatValue(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(DateOnly? left, string? right) => ValueConcat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, TimeOnly? right) => ConcatValue(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(TimeOnly? left, string? right) => ValueConcat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, DateTime? right) => ConcatValue(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(DateTime? left, string? right) => ValueConcat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, DateTimeOffset? right) => ConcatValue(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(DateTimeOffset? left, string? right) => ValueConcat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, Guid? right) => ConcatValue(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(Guid? left, string? right) => ValueConcat(TextForm.Of(left), right);

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(string? left, Uri? right) => ConcatValue(left, TextForm.Of(right));

    /// <inheritdoc cref="Add(string?, string?)"/>
    public static string? Add(Uri? left, string? right) => ValueConcat(TextForm.Of(left), right);
}
