namespace TemplateSms.Language.Fixes;

/// <summary>Removes characters that nobody sees.</summary>
internal static class HiddenTextFix
{
    /// <summary>Proposes the text without any place of the finding's character.</summary>
    public static IEnumerable<TemplateFix> Propose(FixContext context)
    {
        yield return new TemplateFix("Remove the character that nobody sees", FixKey.RemoveHidden, new[] { context.Finding.Span }.Concat(context.Finding.AdditionalSpans).Select(span => new TextEdit(span, "")).ToArray());
    }
}
