namespace TemplateSms.Language.Syntax;

/// <summary>The end of a message about an unknown word.</summary>
/// <param name="Text">The end of the sentence, from its semicolon on; empty when nothing is near.</param>
/// <param name="Suggestion">The word to write instead, where only one can be meant.</param>
internal sealed record WordHint(string Text, string? Suggestion = null)
{
    public static WordHint None { get; } = new("");

    /// <summary>Asks whether one of some words was meant; offers it when it is the only one.</summary>
    public static WordHint Of(IReadOnlyList<string> words) =>
        words.Count == 0 ? None : new WordHint($"; did you mean {string.Join(" or ", words.Select(w => $"'{w}'"))}?", words.Count == 1 ? words[0] : null);
}
