namespace TemplateSms.AspNetCore.OptOuts;

/// <summary>Tells whether a reply opts out.</summary>
internal static class StopWord
{
    /// <summary>Whether the first word of a text is one of the words; what stands before and behind it does not matter.</summary>
    public static bool Begins(string text, ISet<string> words)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
            start++;
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return words.Contains(text[start..end]);
    }
}
