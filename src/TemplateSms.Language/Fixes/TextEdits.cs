using System.Text;

namespace TemplateSms.Language.Fixes;

/// <summary>Applies edits to a text, all at once: every span is of the text before.</summary>
public static class TextEdits
{
    /// <summary>The text after the edits; null when two of them change the same characters, or one lies outside.</summary>
    public static string? Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        var position = 0;
        foreach (var edit in edits.OrderBy(e => e.Span.Start))
        {
            if (edit.Span.Start < position || edit.Span.Length < 0 || edit.Span.End > text.Length)
                return null;
            result.Append(text, position, edit.Span.Start - position).Append(edit.NewText);
            position = edit.Span.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>Maps an offset in the old text to the offset in the new text.</summary>
    internal static int Map(int offset, IEnumerable<TextEdit> edits) =>
        offset + edits.Where(e => e.Span.End <= offset).Sum(e => e.NewText.Length - e.Span.Length);

    /// <summary>Whether two edits cannot be made together: they change the same characters, or write to the same place.</summary>
    internal static bool Collide(TextEdit a, TextEdit b) =>
        a.Span.Start == b.Span.Start || (a.Span.Start < b.Span.End && b.Span.Start < a.Span.End);
}
