using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TemplateSms.Shared;

namespace TemplateSms.Templating;

/// <summary>The text of a value, as Scriban prints it: what a hole, a concatenation and a text function see.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class TextForm
{
    /// <summary>The pattern of a time that is printed without one.</summary>
    internal const string TimePattern = "HH:mm";

    /// <summary>The text of a value: null for null, which prints nothing.</summary>
    /// <param name="value">The value.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Of(string? value) => value;

    /// <inheritdoc cref="Of(string?)"/>
    public static string Of(char value) => value.ToString();

    /// <inheritdoc cref="Of(string?)"/>
    public static string Of(bool value) => value ? "true" : "false";

    /// <inheritdoc cref="Of(string?)"/>
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Of(string?)"/>
    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Of(string?)"/>
    public static string Of(ulong value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Of(string?)"/>
    public static string Of(float value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Of(string?)"/>
    public static string Of(double value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Of(string?)"/>
    public static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Of(string?)"/>
    public static string Of(DateOnly value) => DateFunctions.ToString(value, StrftimePattern.Default);

    /// <inheritdoc cref="Of(string?)"/>
    public static string Of(TimeOnly value) => value.ToString(TimePattern, CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Of(string?)"/>
    public static string Of(DateTime value) => DateFunctions.ToString(value, StrftimePattern.Default);

    /// <inheritdoc cref="Of(string?)"/>
    public static string Of(DateTimeOffset value) => DateFunctions.ToString(value, StrftimePattern.Default);

    /// <inheritdoc cref="Of(string?)"/>
    public static string Of(Guid value) => value.ToString("D");

    /// <inheritdoc cref="Of(string?)"/>
    public static string? Of(Uri? value) => value?.AbsoluteUri;

    /// <inheritdoc cref="Of(string?)"/>
    public static string? Of(char? value) => value is { } some ? Of(some) : null;

    /// <inheritdoc cref="Of(string?)"/>
    public static string? Of(bool? value) => value is { } some ? Of(some) : null;

    /// <inheritdoc cref="Of(string?)"/>
    public static string? Of(int? value) => value is { } some ? Of(some) : null;

    /// <inheritdoc cref="Of(string?)"/>
    public static string? Of(long? value) => value is { } some ? Of(some) : null;

    /// <inheritdoc cref="Of(string?)"/>
    public static string? Of(ulong? value) => value is { } some ? Of(some) : null;

    /// <inheritdoc cref="Of(string?)"/>
    public static string? Of(float? value) => value is { } some ? Of(some) : null;

    /// <inheritdoc cref="Of(string?)"/>
    public static string? Of(double? value) => value is { } some ? Of(some) : null;

    /// <inheritdoc cref="Of(string?)"/>
    public static string? Of(decimal? value) => value is { } some ? Of(some) : null;

    /// <inheritdoc cref="Of(string?)"/>
    public static string? Of(DateOnly? value) => value is { } some ? Of(some) : null;

    /// <inheritdoc cref="Of(string?)"/>
    public static string? Of(TimeOnly? value) => value is { } some ? Of(some) : null;

    /// <inheritdoc cref="Of(string?)"/>
    public static string? Of(DateTime? value) => value is { } some ? Of(some) : null;

    /// <inheritdoc cref="Of(string?)"/>
    public static string? Of(DateTimeOffset? value) => value is { } some ? Of(some) : null;

    /// <inheritdoc cref="Of(string?)"/>
    public static string? Of(Guid? value) => value is { } some ? Of(some) : null;

    /// <summary>Refuses a value that has no text in a message.</summary>
    /// <param name="value">The value.</param>
    [Obsolete(Refusals.NoText, error: true)]
    public static string? Of(object? value) => throw new NotSupportedException(Refusals.NoText);
}
