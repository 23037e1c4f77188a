using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Analysis;

/// <summary>A link that begins in a text of the template's own.</summary>
/// <param name="Before">The text up to it.</param>
/// <param name="Itself">As much of it as the text has.</param>
internal sealed record LinkText(int Start, int End, TextShape Before, TextShape Itself)
{
    private static readonly string[] _starts = ["http://", "https://", "www."];

    public static IReadOnlyList<LinkText> In(string text)
    {
        var links = new List<LinkText>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('h' or 'H' or 'w' or 'W') || !IsStart(text, i))
                continue;
            var end = EndOf(text, i);
            links.Add(new LinkText(i, end, TextShape.Constant(text.Substring(0, i)), TextShape.Constant(text.Substring(i, end - i))));
            i = end;
        }

        return links;
    }

    /// <summary>The end of the text without a blank that begins at an index.</summary>
    public static int EndOf(string text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return end;
    }

    private static bool IsStart(string text, int index)
    {
        foreach (var start in _starts)
        {
            if (string.Compare(text, index, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return true;
        }

        return false;
    }
}
