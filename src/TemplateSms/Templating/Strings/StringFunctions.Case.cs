using System.Diagnostics.CodeAnalysis;

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
    public static string Capitalize(string? text) =>
        string.IsNullOrEmpty(text) || char.IsUpper(text[0])
            ? text ?? ""
            : string.Concat([char.ToUpperInvariant(text[0])], text.AsSpan(1));

    /// <summary>The text with the first letter after each blank in upper case.</summary>
    /// <param name="text">The text; null gives empty.</param>
    public static string Capitalizewords(string? text) =>
        string.IsNullOrEmpty(text)
            ? ""
            : string.Create(text.Length, text, static (result, source) =>
            {
                var isFirst = true;
                for (var i = 0; i < source.Length; i++)
                {
                    var unit = source[i];
                    if (char.IsWhiteSpace(unit))
                    {
                        isFirst = true;
                    }
                    else if (isFirst && char.IsLetter(unit))
                    {
                        unit = char.ToUpperInvariant(unit);
                        isFirst = false;
                    }

                    result[i] = unit;
                }
            });

    /// <summary>The letters and digits of a text in lower case, anything between them as one hyphen.</summary>
    /// <param name="text">The text; null gives empty.</param>
    public static string Handleize(string? text)
    {
        var result = new System.Text.StringBuilder();
        foreach (var unit in text ?? "")
        {
            if (char.IsLetterOrDigit(unit))
                result.Append(char.ToLowerInvariant(unit));
            else if (result.Length == 0 || result[^1] != '-')
                result.Append('-');
        }

        if (result.Length > 0 && result[^1] == '-')
            result.Length--;
        return result.ToString();
    }
}
