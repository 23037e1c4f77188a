using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Fixes;

/// <summary>Removes the declaration of a parameter that nothing uses. Its callers have to be changed with it.</summary>
internal static class RemoveParameterFix
{
    public static IEnumerable<TemplateFix> Propose(FixContext context)
    {
        var edits = context.FrontMatter.Remove(FrontMatterKey.Params, context.Finding.Span);
        yield return new TemplateFix($"Remove '{context.TextAt(context.Finding.Span)}' from 'params'", FixKey.RemoveParameter, edits);
    }
}
