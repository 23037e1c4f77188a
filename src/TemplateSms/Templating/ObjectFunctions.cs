using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Templating;

/// <summary>Scriban's <c>object</c> functions on typed values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ObjectFunctions
{
    /// <summary>A text, or another where it is null or empty.</summary>
    /// <param name="value">The text; blanks are text.</param>
    /// <param name="fallback">What stands for null and empty.</param>
    [return: NotNullIfNotNull(nameof(fallback))]
    public static string? Default(string? value, string? fallback) => string.IsNullOrEmpty(value) ? fallback : value;

    /// <summary>A value, or another where it is null; 0 and false are values.</summary>
    /// <param name="value">The value.</param>
    /// <param name="fallback">What stands for null.</param>
    public static T Default<T>(T? value, T fallback)
        where T : struct => value ?? fallback;

    /// <summary>A value that is never null, whatever stands for null.</summary>
    /// <param name="value">The value.</param>
    /// <param name="fallback">What stands for null.</param>
    public static T Default<T, TFallback>(T value, TFallback fallback)
        where T : struct => value;

    /// <inheritdoc cref="Default{T}(T?, T)"/>
    public static T? Default<T>(T? value, T? fallback)
        where T : struct => value ?? fallback;

    /// <summary>A URI, or another where it is null.</summary>
    /// <param name="value">The URI.</param>
    /// <param name="fallback">What stands for null.</param>
    [return: NotNullIfNotNull(nameof(value)), NotNullIfNotNull(nameof(fallback))]
    public static Uri? Default(Uri? value, Uri? fallback) => value ?? fallback;

    /// <summary>Refuses values that have no type in common.</summary>
    /// <param name="value">The value.</param>
    /// <param name="fallback">What stands for null.</param>
    [Obsolete(Refusals.NotTheSame, error: true)]
    public static string? Default(object? value, object? fallback) => throw new NotSupportedException(Refusals.NotTheSame);

    /// <summary>A list, or another where it is null; an empty list is a list.</summary>
    /// <param name="value">The list.</param>
    /// <param name="fallback">What stands for null.</param>
    [return: NotNullIfNotNull(nameof(value)), NotNullIfNotNull(nameof(fallback))]
    public static IReadOnlyList<T>? Default<T>(IReadOnlyList<T>? value, IReadOnlyList<T>? fallback) => value ?? fallback;
}
