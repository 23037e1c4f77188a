using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace TemplateSms.Templating;

public static partial class StringFunctions
{
    private const string Ellipsis = "...";

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
    public static string Truncate(string? text, long length, string? ellipsis = null)
    {
        ellipsis ??= Ellipsis;
        if (string.IsNullOrEmpty(text) || text.Length <= length)
            return text ?? "";
        var end = BoundaryAtOrBefore(text, (int)Math.Max(0, length - ellipsis.Length));
        return string.Concat(text.AsSpan(0, end), ellipsis);
    }

    /// <summary>The first words of a text, one space between them, and three dots.</summary>
    /// <param name="text">The text; null and empty give empty.</param>
    /// <param name="count">The most words.</param>
    /// <param name="ellipsis">Ignored, as Scriban ignores it.</param>
    public static string Truncatewords(string? text, long count, string? ellipsis = null)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var result = new StringBuilder();
        var start = 0;
        for (var word = 0; word < count && start <= text.Length; word++)
        {
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            if (word > 0)
                result.Append(' ');
            result.Append(text, start, end - start);

            // Blanks at the end of the text are followed by one more word, an empty one.
            start = end == text.Length ? text.Length + 1 : end;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
                start++;
        }

        return result.Append(Ellipsis).ToString();
    }

    /// <summary>The rest of a text.</summary>
    /// <param name="text">The text; null gives empty.</param>
    /// <param name="start">Where the rest begins, in UTF-16 units, from the end when negative.</param>
    public static string Slice(string? text, long start) => Slice(text, start, text?.Length ?? 0);

    /// <summary>A part of a text.</summary>
    /// <param name="text">The text; null gives empty.</param>
    /// <param name="start">Where the part begins, in UTF-16 units, from the end when negative.</param>
    /// <param name="length">The most UTF-16 units.</param>
    /// <exception cref="SmsTemplateException"><paramref name="length"/> is negative.</exception>
    public static string Slice(string? text, long start, long length)
    {
        if (string.IsNullOrEmpty(text) || start >= text.Length)
            return "";
        if (start < 0)
            start += text.Length;
        if (start < 0)
        {
            length += start;
            start = 0;
            if (length <= 0)
                return "";
        }

        return length < 0
            ? throw Computation.Error("no text, since the length of a slice is negative")
            : Part(text, (int)start, (int)Math.Min(text.Length, start + Math.Min(length, text.Length)));
    }

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

    private static string Part(string text, int start, int end)
    {
        if (IsInsidePair(text, start))
            start++;
        end = BoundaryAtOrBefore(text, end);
        return end <= start ? "" : text[start..end];
    }

    private static int BoundaryAtOrBefore(string text, int index) => IsInsidePair(text, index) ? index - 1 : index;

    private static bool IsInsidePair(string text, int index) =>
        index > 0 && index < text.Length && char.IsSurrogatePair(text[index - 1], text[index]);
}
