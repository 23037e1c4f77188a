using System.Diagnostics.CodeAnalysis;
using TemplateSms.Shared;

namespace TemplateSms.Templating;

public static partial class StringFunctions
{
    /// <summary>The text without the blanks at both ends.</summary>
    /// <param name="text">The text; null stays null.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Strip(string? text) => text?.Trim();

    /// <summary>The text without the blanks at its start.</summary>
    /// <param name="text">The text; null stays null.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Lstrip(string? text) => text?.TrimStart();

    /// <summary>The text without the blanks at its end.</summary>
    /// <param name="text">The text; null stays null.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Rstrip(string? text) => text?.TrimEnd();

    /// <summary>The text without its line breaks.</summary>
    /// <param name="text">The text; null gives empty.</param>
    public static string StripNewlines(string? text) =>
        text?.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal) ?? "";

    /// <summary>The beginning of a text that is too long, with an ellipsis that counts towards its length.</summary>
    /// <param name="text">The text; null gives empty.</param>
    /// <param name="length">The most UTF-16 units; where the ellipsis alone has more, the ellipsis.</param>
    /// <param name="ellipsis">What ends a text that was cut; null for three dots.</param>
    public static string Truncate(string? text, long length, string? ellipsis = null) =>
        TextFunctions.Truncate(text ?? "", length, ellipsis ?? TextFunctions.Ellipsis);

    /// <summary>The first words of a text, one space between them, and an ellipsis even where nothing was cut.</summary>
    /// <param name="text">The text; null and empty give empty.</param>
    /// <param name="count">The most words.</param>
    /// <param name="ellipsis">What ends the text; null for three dots.</param>
    public static string Truncatewords(string? text, long count, string? ellipsis = null) =>
        TextFunctions.TruncateWords(text ?? "", count, ellipsis ?? TextFunctions.Ellipsis);

    /// <summary>The rest of a text.</summary>
    /// <param name="text">The text; null gives empty.</param>
    /// <param name="start">Where the rest begins, in UTF-16 units, from the end when negative.</param>
    public static string Slice(string? text, long start) => Slice(text, start, text?.Length ?? 0);

    /// <summary>A part of a text.</summary>
    /// <param name="text">The text; null gives empty.</param>
    /// <param name="start">Where the part begins, in UTF-16 units, from the end when negative.</param>
    /// <param name="length">The most UTF-16 units.</param>
    /// <exception cref="SmsTemplateException"><paramref name="length"/> is negative.</exception>
    public static string Slice(string? text, long start, long length) =>
        TextFunctions.Slice(text ?? "", start, length) ?? throw Computation.Error("no text, since the length of a slice is negative");

    /// <summary>A part of a text, one UTF-16 unit unless a length is given.</summary>
    /// <param name="text">The text; null gives empty.</param>
    /// <param name="start">Where the part begins, in UTF-16 units, from the end when negative.</param>
    /// <param name="length">The most UTF-16 units; none when negative.</param>
    public static string Slice1(string? text, long start, long length = 1) => length <= 0 ? "" : Slice(text, start, length);

    /// <summary>The characters of a text, each surrogate pair as one.</summary>
    /// <param name="text">The text; null has none.</param>
    public static IReadOnlyList<string> Characters(string? text)
    {
        var characters = new List<string>(text?.Length ?? 0);
        foreach (var rune in (text ?? "").EnumerateRunes())
            characters.Add(rune.ToString());
        return characters;
    }
}
