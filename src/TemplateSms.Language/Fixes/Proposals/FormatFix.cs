namespace TemplateSms.Language.Fixes;

/// <summary>Writes the format that was meant, as far as one can tell. Another text is printed by it, so that somebody has to ask for it.</summary>
internal static class FormatFix
{
    public static IEnumerable<TemplateFix> Propose(FixContext context)
    {
        if (context.Finding.Suggestion is { } meant)
            yield return new TemplateFix($"Write the format as {meant}", FixKey.CorrectFormat, new[] { new TextEdit(context.Finding.Span, meant) });
    }
}
