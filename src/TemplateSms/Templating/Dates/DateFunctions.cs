using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using TemplateSms.Shared;

namespace TemplateSms.Templating;

/// <summary>
/// Scriban's <c>date</c> functions on typed dates, with English names. A <see cref="DateTime"/> whose kind is
/// unspecified and a <see cref="DateOnly"/> are taken as UTC where a pattern asks for a zone, so that no text depends on
/// the machine.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class DateFunctions
{
    /// <summary>Prints a date by a pattern.</summary>
    /// <param name="value">The date; null prints nothing.</param>
    /// <param name="pattern">Text with specifiers such as <c>%d</c>; an unknown one stays as it is written.</param>
    public static string ToString(DateTimeOffset value, string pattern) => Print(value.DateTime, value.Offset, pattern);

    /// <inheritdoc cref="ToString(DateTimeOffset, string)"/>
    public static string ToString(DateTime value, string pattern) => Print(value, Offset(value), pattern);

    /// <inheritdoc cref="ToString(DateTimeOffset, string)"/>
    public static string ToString(DateOnly value, string pattern) => Print(value.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero, pattern);

    /// <inheritdoc cref="ToString(DateTimeOffset, string)"/>
    public static string ToString(TimeOnly value, string pattern) => Print(DateOnly.MinValue.ToDateTime(value), TimeSpan.Zero, pattern);

    /// <inheritdoc cref="ToString(DateTimeOffset, string)"/>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? ToString(DateTimeOffset? value, string pattern) => value is { } date ? ToString(date, pattern) : null;

    /// <inheritdoc cref="ToString(DateTimeOffset, string)"/>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? ToString(DateTime? value, string pattern) => value is { } date ? ToString(date, pattern) : null;

    /// <inheritdoc cref="ToString(DateTimeOffset, string)"/>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? ToString(DateOnly? value, string pattern) => value is { } date ? ToString(date, pattern) : null;

    /// <inheritdoc cref="ToString(DateTimeOffset, string)"/>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? ToString(TimeOnly? value, string pattern) => value is { } date ? ToString(date, pattern) : null;

    private static string Print(DateTime value, TimeSpan offset, string pattern, CultureData? culture = null)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return DatePattern.Format(value, offset, pattern, culture ?? CultureData.Invariant);
    }

    internal static TimeSpan Offset(DateTime value) =>
        value.Kind == DateTimeKind.Local ? TimeZoneInfo.Local.GetUtcOffset(value) : TimeSpan.Zero;
}
