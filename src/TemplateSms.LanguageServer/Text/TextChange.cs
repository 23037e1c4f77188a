using TemplateSms.Language.Fixes;
using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.Text;

/// <summary>Makes an edit of two texts.</summary>
public static class TextChange
{
    /// <summary>The edit of the stretch in which two texts differ; null where they do not. No pair of characters is cut in two.</summary>
    public static TextEdit? Between(string before, string after)
    {
        if (before == after)
            return null;
        var most = Math.Min(before.Length, after.Length);
        var start = before.AsSpan().CommonPrefixLength(after);
        while (start > 0 && (IsInPair(before, start) || IsInPair(after, start)))
            start--;
        var same = 0;
        while (same < most - start && before[^(same + 1)] == after[^(same + 1)])
            same++;
        while (same > 0 && (IsInPair(before, before.Length - same) || IsInPair(after, after.Length - same)))
            same--;
        return new TextEdit(TextSpan.FromBounds(start, before.Length - same), after[start..^same]);
    }

    // The protocol has no place between CR and LF.
    private static bool IsInPair(string text, int offset) =>
        offset > 0 && offset < text.Length && ((text[offset - 1] == '\r' && text[offset] == '\n') || char.IsSurrogatePair(text[offset - 1], text[offset]));
}
