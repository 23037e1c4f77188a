namespace TemplateSms.Language.Fixes;

/// <summary>Writes the word that was meant in the place of a misspelt one.</summary>
internal static class SpellingFix
{
    public static IEnumerable<TemplateFix> Propose(FixContext context)
    {
        if (context.Finding.Suggestion is { } meant)
            yield return new TemplateFix($"Change to '{meant.Trim('"', '\'', '`')}'", FixKey.CorrectSpelling, new[] { new TextEdit(context.Finding.Span, meant) });
    }
}
