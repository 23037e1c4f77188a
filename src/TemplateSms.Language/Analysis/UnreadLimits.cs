using TemplateSms.Language.Binding;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Analysis;

/// <summary>Finds bounds of paths that no text reads: misspelt ones guard nothing, and the proof does not know what they say.</summary>
internal static class UnreadLimits
{
    /// <param name="used">The paths of the bounds that the text reads, among other names.</param>
    public static IEnumerable<UnusedName> Find(IReadOnlyList<MemberLimit> limits, HashSet<string> used, TemplateModel model)
    {
        foreach (var limit in limits.Where(limit => !used.Contains(limit.Path)))
        {
            var hint = Spelling.Hint(limit.Path, UnboundedMembers.In(model).Select(member => member.Path));
            yield return new UnusedName(limit.Path, new Finding(BindingRules.UnreadLimit, limit.Span, new[] { limit.Path, hint == WordHint.None ? "; remove it" : hint.Text })
            {
                Suggestion = hint.Suggestion,
            });
        }
    }
}
