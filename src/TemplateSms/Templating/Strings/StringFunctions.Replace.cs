using System.Diagnostics.CodeAnalysis;
using TemplateSms.Shared;

namespace TemplateSms.Templating;

public static partial class StringFunctions
{
    /// <summary>The text with every occurrence of another replaced.</summary>
    /// <param name="text">The text; null gives empty.</param>
    /// <param name="match">The text to replace.</param>
    /// <param name="replace">What replaces it; null counts as empty.</param>
    /// <exception cref="SmsTemplateException"><paramref name="match"/> is null or empty.</exception>
    public static string Replace(string? text, string? match, string? replace)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        return string.IsNullOrEmpty(match)
            ? throw Computation.Error("no text, since what it replaces is empty")
            : ReplaceAll(text, match, replace ?? "");
    }

    /// <summary>The text with one occurrence of another, in any letter case, replaced.</summary>
    /// <param name="text">The text; null gives empty.</param>
    /// <param name="match">The text to replace; where null or empty, nothing is.</param>
    /// <param name="replace">What replaces it; null counts as empty.</param>
    /// <param name="fromEnd">Whether the last occurrence is meant instead of the first.</param>
    public static string ReplaceFirst(string? text, string? match, string? replace, bool fromEnd = false) =>
        GrowthGuard.Grown(TextFunctions.ReplaceOne(text ?? "", match ?? "", replace ?? "", fromEnd), text ?? "");

    /// <summary>The text without any occurrence of another.</summary>
    /// <param name="text">The text; null stays null.</param>
    /// <param name="remove">The text to remove; where null or empty, nothing is.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Remove(string? text, string? remove) =>
        string.IsNullOrEmpty(text) || string.IsNullOrEmpty(remove) ? text : text.Replace(remove, "", StringComparison.Ordinal);

    /// <summary>The text without the first occurrence of another, in any letter case.</summary>
    /// <param name="text">The text; null stays null.</param>
    /// <param name="remove">The text to remove; where null or empty, nothing is.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? RemoveFirst(string? text, string? remove) => text is null ? null : ReplaceFirst(text, remove, "");

    /// <summary>The text without the last occurrence of another, in any letter case.</summary>
    /// <param name="text">The text; null stays null.</param>
    /// <param name="remove">The text to remove; where null or empty, nothing is.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? RemoveLast(string? text, string? remove) => text is null ? null : ReplaceFirst(text, remove, "", fromEnd: true);

    // What grows is counted before it is made: a short text of others can ask for all the memory there is.
    private static string ReplaceAll(string text, string match, string replace)
    {
        if (replace.Length > match.Length)
        {
            long length = text.Length;
            for (var i = text.IndexOf(match, StringComparison.Ordinal); i >= 0; i = text.IndexOf(match, i + match.Length, StringComparison.Ordinal))
                length += replace.Length - match.Length;
            if (length > text.Length)
                GrowthGuard.Check(length);
        }

        return text.Replace(match, replace, StringComparison.Ordinal);
    }

    /// <summary>The parts of a text between occurrences of another, without the empty ones.</summary>
    /// <param name="text">The text; null has none.</param>
    /// <param name="match">The text between the parts; where null or empty, the text is one part.</param>
    public static IReadOnlyList<string> Split(string? text, string? match) =>
        string.IsNullOrEmpty(text) ? []
        : string.IsNullOrEmpty(match) ? [text]
        : text.Split(match, StringSplitOptions.RemoveEmptyEntries);
}
