using System.Text;

namespace TemplateSms.Shared;

/// <summary>
/// The functions on texts whose results are more than one call of .NET: the runtime prints by them, and the proof computes its
/// examples by them.
/// </summary>
internal static class TextFunctions
{
    public const string Ellipsis = "...";

    public static string Capitalize(string text) =>
        text.Length == 0 || char.IsUpper(text[0]) ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);

    public static string CapitalizeWords(string text)
    {
        var result = text.ToCharArray();
        var isFirst = true;
        for (var i = 0; i < result.Length; i++)
        {
            if (char.IsWhiteSpace(result[i]))
            {
                isFirst = true;
            }
            else if (isFirst && char.IsLetter(result[i]))
            {
                result[i] = char.ToUpperInvariant(result[i]);
                isFirst = false;
            }
        }

        return new string(result);
    }

    public static string Handleize(string text)
    {
        var result = new StringBuilder();
        foreach (var unit in text)
        {
            if (char.IsLetterOrDigit(unit))
                result.Append(char.ToLowerInvariant(unit));
            else if (result.Length == 0 || result[result.Length - 1] != '-')
                result.Append('-');
        }

        if (result.Length > 0 && result[result.Length - 1] == '-')
            result.Length--;
        return result.ToString();
    }

    /// <summary>The text, or its beginning and an ellipsis, together of at most so many units where the ellipsis has room. An empty text stays one.</summary>
    public static string Truncate(string text, long length, string ellipsis) =>
        text.Length <= Math.Max(0, length)
            ? text
            : text.Substring(0, BoundaryAtOrBefore(text, (int)(Math.Max(ellipsis.Length, length) - ellipsis.Length))) + ellipsis;

    /// <summary>The first words with one blank between them, and always the ellipsis. An empty text stays one.</summary>
    public static string TruncateWords(string text, long count, string ellipsis)
    {
        if (text.Length == 0)
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

        return result.Append(ellipsis).ToString();
    }

    /// <summary>A part of a text that splits no pair; null for a negative length.</summary>
    public static string? Slice(string text, long start, long length)
    {
        if (text.Length == 0 || start >= text.Length)
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

        return length < 0 ? null : Part(text, (int)start, (int)Math.Min(text.Length, start + Math.Min(length, text.Length)));
    }

    /// <summary>The text with one occurrence replaced, whatever the case of its letters.</summary>
    public static string ReplaceOne(string text, string match, string replace, bool fromEnd)
    {
        if (text.Length == 0 || match.Length == 0)
            return text;
        var index = fromEnd
            ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        return index < 0 ? text : text.Substring(0, index) + replace + text.Substring(index + match.Length);
    }

    private static string Part(string text, int start, int end)
    {
        if (IsInsidePair(text, start))
            start++;
        end = BoundaryAtOrBefore(text, end);
        return end <= start ? "" : text.Substring(start, end - start);
    }

    private static int BoundaryAtOrBefore(string text, int index) => IsInsidePair(text, index) ? index - 1 : index;

    private static bool IsInsidePair(string text, int index) =>
        index > 0 && index < text.Length && char.IsSurrogatePair(text[index - 1], text[index]);
}
