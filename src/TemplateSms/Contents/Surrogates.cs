namespace TemplateSms.Contents;

internal static class Surrogates
{
    /// <summary>The index of the first unpaired surrogate, or -1.</summary>
    public static int IndexOfLone(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAnyInRange('\ud800', '\udfff');
        for (var i = first < 0 ? text.Length : first; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!IsPair(text, i))
                return i;
            i++;
        }

        return -1;
    }

    /// <summary>Whether a surrogate pair begins at an index.</summary>
    public static bool IsPair(ReadOnlySpan<char> text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
}
