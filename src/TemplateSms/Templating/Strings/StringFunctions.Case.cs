using System.Diagnostics.CodeAnalysis;
using TemplateSms.Shared;

namespace TemplateSms.Templating;

public static partial class StringFunctions
{
    /// <summary>The text in upper case, character by character: ß stays.</summary>
    /// <param name="text">The text; null stays null.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Upcase(string? text) => text?.ToUpperInvariant();

    /// <summary>The text in lower case, character by character.</summary>
    /// <param name="text">The text; null stays null.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Downcase(string? text) => text?.ToLowerInvariant();

    /// <summary>The text with its first character in upper case.</summary>
    /// <param name="text">The text; null gives empty.</param>
    public static string Capitalize(string? text) => TextFunctions.Capitalize(text ?? "");

    /// <summary>The text with the first letter after each blank in upper case.</summary>
    /// <param name="text">The text; null gives empty.</param>
    public static string Capitalizewords(string? text) => TextFunctions.CapitalizeWords(text ?? "");

    /// <summary>The letters and digits of a text in lower case, anything between them as one hyphen.</summary>
    /// <param name="text">The text; null gives empty.</param>
    public static string Handleize(string? text) => TextFunctions.Handleize(text ?? "");
}
