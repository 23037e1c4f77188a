using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Templating;

public static partial class DateFunctions
{
    /// <summary>
    /// Prints a date by a pattern, with the names of a culture. A month takes the form that it has beside the number of a
    /// day (<c>22 ноября</c>) where the pattern has <c>%d</c> or <c>%e</c>, and the one that it has on its own
    /// (<c>ноябрь 2026</c>) elsewhere. Digits are 0 to 9 in every culture.
    /// </summary>
    /// <param name="value">The date; null prints nothing.</param>
    /// <param name="pattern">Text with specifiers such as <c>%d</c>; an unknown one stays as it is written.</param>
    /// <param name="culture">The culture; from <c>%g</c> on, the pattern has none.</param>
    public static string ToString(DateTimeOffset value, string pattern, TemplateCulture culture) =>
        Print(value.DateTime, value.Offset, pattern, DataOf(culture));

    /// <inheritdoc cref="ToString(DateTimeOffset, string, TemplateCulture)"/>
    public static string ToString(DateTime value, string pattern, TemplateCulture culture) =>
        Print(value, Offset(value), pattern, DataOf(culture));

    /// <inheritdoc cref="ToString(DateTimeOffset, string, TemplateCulture)"/>
    public static string ToString(DateOnly value, string pattern, TemplateCulture culture) =>
        Print(value.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero, pattern, DataOf(culture));

    /// <inheritdoc cref="ToString(DateTimeOffset, string, TemplateCulture)"/>
    public static string ToString(TimeOnly value, string pattern, TemplateCulture culture) =>
        Print(DateOnly.MinValue.ToDateTime(value), TimeSpan.Zero, pattern, DataOf(culture));

    /// <inheritdoc cref="ToString(DateTimeOffset, string, TemplateCulture)"/>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? ToString(DateTimeOffset? value, string pattern, TemplateCulture culture) =>
        value is { } date ? ToString(date, pattern, culture) : null;

    /// <inheritdoc cref="ToString(DateTimeOffset, string, TemplateCulture)"/>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? ToString(DateTime? value, string pattern, TemplateCulture culture) =>
        value is { } date ? ToString(date, pattern, culture) : null;

    /// <inheritdoc cref="ToString(DateTimeOffset, string, TemplateCulture)"/>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? ToString(DateOnly? value, string pattern, TemplateCulture culture) =>
        value is { } date ? ToString(date, pattern, culture) : null;

    /// <inheritdoc cref="ToString(DateTimeOffset, string, TemplateCulture)"/>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? ToString(TimeOnly? value, string pattern, TemplateCulture culture) =>
        value is { } date ? ToString(date, pattern, culture) : null;

    private static Shared.CultureData DataOf(TemplateCulture culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.Data;
    }
}
