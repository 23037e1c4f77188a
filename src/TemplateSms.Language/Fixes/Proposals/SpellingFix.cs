namespace TemplateSms.Language.Fixes;

/// <summary>Writes the word that may have been meant in the place of an unknown one. A near name can be another thing, so that somebody has to ask for it.</summary>
internal static class SpellingFix
{
    public static IEnumerable<TemplateFix> Propose(FixContext context)
    {
        if (context.Finding.Suggestion is { } meant)
            yield return new TemplateFix($"Change to '{meant.Trim('"', '\'', '`')}'", FixKey.CorrectSpelling, new[] { new TextEdit(context.Finding.Span, meant) });
    }
}
