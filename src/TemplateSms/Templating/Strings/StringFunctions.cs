using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Templating;

/// <summary>
/// Scriban's <c>string</c> functions on texts; other values come as <see cref="TextForm"/>. They compare and change case
/// by code unit, whatever the machine's culture, and one that cuts a text never leaves half a surrogate pair.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class StringFunctions
{
    /// <summary>The text with another after it.</summary>
    /// <param name="text">The text; null counts as empty.</param>
    /// <param name="with">The text to add; null counts as empty.</param>
    public static string Append(string? text, string? with) => GrowthGuard.Join(text ?? "", with ?? "");

    /// <summary>The text with another before it.</summary>
    /// <param name="text">The text; null counts as empty.</param>
    /// <param name="by">The text to add; null counts as empty.</param>
    public static string Prepend(string? text, string? by) => GrowthGuard.Join(by ?? "", text ?? "");

    /// <summary>The UTF-16 units of a text; 0 for null.</summary>
    /// <param name="text">The text.</param>
    public static int Size(string? text) => text?.Length ?? 0;

    /// <summary>Whether a text is null or empty.</summary>
    /// <param name="text">The text.</param>
    public static bool Empty([NotNullWhen(false)] string? text) => string.IsNullOrEmpty(text);

    /// <summary>Whether a text is null, empty or blank.</summary>
    /// <param name="text">The text.</param>
    public static bool Whitespace([NotNullWhen(false)] string? text) => string.IsNullOrWhiteSpace(text);

    /// <summary>Whether a text has another in it; never when either is null or empty.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The text to look for.</param>
    public static bool Contains(string? text, string? value) =>
        !string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(value) && text.Contains(value, StringComparison.Ordinal);

    /// <summary>Whether a text begins with another; never when either is null or empty.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The text to look for.</param>
    public static bool StartsWith(string? text, string? value) =>
        !string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(value) && text.StartsWith(value, StringComparison.Ordinal);

    /// <summary>Whether a text ends with another; never when either is null or empty.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The text to look for.</param>
    public static bool EndsWith(string? text, string? value) =>
        !string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(value) && text.EndsWith(value, StringComparison.Ordinal);

    /// <summary>Whether two texts are equal but for letter case; null equals nothing, not even null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The other text.</param>
    public static bool EqualsIgnoreCase(string? text, string? value) => text is not null && string.Equals(text, value, StringComparison.OrdinalIgnoreCase);

    /// <summary>One text for the number 1, another for every other number.</summary>
    /// <param name="number">The number; null is another number.</param>
    /// <param name="singular">The text for 1.</param>
    /// <param name="plural">The text for others.</param>
    public static string? Pluralize(long? number, string? singular, string? plural) => number == 1 ? singular : plural;
}
