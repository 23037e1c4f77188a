using System.Diagnostics.CodeAnalysis;
using TemplateSms.Shared;

namespace TemplateSms.Templating;

public static partial class TextForm
{
    /// <summary>
    /// The text of a value under a culture: dates with its names, numbers with its decimal separator and without groups.
    /// </summary>
    /// <param name="value">The value; null prints nothing.</param>
    /// <param name="culture">The culture.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Of(string? value, TemplateCulture culture) => value;

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string Of(char value, TemplateCulture culture) => Of(value);

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string Of(bool value, TemplateCulture culture) => Of(value);

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string Of(int value, TemplateCulture culture) => Of(value);

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string Of(long value, TemplateCulture culture) => Of(value);

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string Of(ulong value, TemplateCulture culture) => Of(value);

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string Of(TimeOnly value, TemplateCulture culture) => Of(value);

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string Of(Guid value, TemplateCulture culture) => Of(value);

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string Of(float value, TemplateCulture culture) => value.ToString(SymbolsOf(culture));

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string Of(double value, TemplateCulture culture) => value.ToString(SymbolsOf(culture));

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string Of(decimal value, TemplateCulture culture) => value.ToString(SymbolsOf(culture));

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string Of(DateOnly value, TemplateCulture culture) => DateFunctions.ToString(value, StrftimePattern.Default, culture);

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string Of(DateTime value, TemplateCulture culture) => DateFunctions.ToString(value, StrftimePattern.Default, culture);

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string Of(DateTimeOffset value, TemplateCulture culture) => DateFunctions.ToString(value, StrftimePattern.Default, culture);

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string? Of(Uri? value, TemplateCulture culture) => Of(value);

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string? Of(char? value, TemplateCulture culture) => Of(value);

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string? Of(bool? value, TemplateCulture culture) => Of(value);

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string? Of(int? value, TemplateCulture culture) => Of(value);

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string? Of(long? value, TemplateCulture culture) => Of(value);

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string? Of(ulong? value, TemplateCulture culture) => Of(value);

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string? Of(TimeOnly? value, TemplateCulture culture) => Of(value);

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string? Of(Guid? value, TemplateCulture culture) => Of(value);

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string? Of(float? value, TemplateCulture culture) => value is { } some ? Of(some, culture) : null;

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string? Of(double? value, TemplateCulture culture) => value is { } some ? Of(some, culture) : null;

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string? Of(decimal? value, TemplateCulture culture) => value is { } some ? Of(some, culture) : null;

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string? Of(DateOnly? value, TemplateCulture culture) => value is { } some ? Of(some, culture) : null;

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string? Of(DateTime? value, TemplateCulture culture) => value is { } some ? Of(some, culture) : null;

    /// <inheritdoc cref="Of(string?, TemplateCulture)"/>
    public static string? Of(DateTimeOffset? value, TemplateCulture culture) => value is { } some ? Of(some, culture) : null;

    /// <summary>Refuses a value that has no text in a message.</summary>
    /// <param name="value">The value.</param>
    /// <param name="culture">The culture.</param>
    [Obsolete(Refusals.NoText, error: true)]
    public static string? Of(object? value, TemplateCulture culture) => throw new NotSupportedException(Refusals.NoText);

    private static IFormatProvider SymbolsOf(TemplateCulture culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.Numbers;
    }
}
