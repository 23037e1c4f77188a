using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Fixes;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Text;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.CodeActions;

/// <summary>Finds what can be done about the findings of a template.</summary>
public static class TemplateActions
{
    /// <summary>The actions for the findings that a stretch touches: fixes as the compiler proposes them, then those for the whole template, then comments.</summary>
    public static IReadOnlyList<TemplateAction> At(TemplateView template, TextSpan span)
    {
        var budget = new FixBudget();
        var actions = new List<TemplateAction>();
        var suppressions = new List<TemplateAction>();
        foreach (var finding in template.Findings.Where(finding => finding.Span.Start <= span.End && span.Start <= finding.Span.End))
        {
            var fixes = TemplateFixes.For(template.Compiled, finding, budget);
            actions.AddRange(fixes.Select(fix => new TemplateAction(fix.Title, finding, fix, IsForAll: false)));
            if (template.Findings.Any(other => other.Rule == finding.Rule && other != finding))
                actions.AddRange(fixes.Select(fix => new TemplateAction(fix.Title + ", everywhere in the template", finding, fix, IsForAll: true)));
            if (SuppressionFix.For(template.Compiled, finding, budget) is { } comment)
                suppressions.Add(new TemplateAction(comment.Title, finding, comment, IsForAll: false));
        }

        return [.. actions.DistinctBy(action => (action.Title, action.IsForAll, action.IsForAll ? default : action.Finding.Span)), .. suppressions.DistinctBy(action => action.Title)];
    }

    /// <summary>Whether a template has a finding that a safe fix may fix; nothing is tried.</summary>
    public static bool MayHaveSafeFix(TemplateView template) =>
        FixKey.Safe.SelectMany(TemplateFixes.RulesOf).Intersect(template.Findings.Select(finding => finding.Rule.Id), StringComparer.Ordinal).Any();

    /// <summary>The edit that makes a kind of fix of all findings of a rule; null where nothing is left to fix.</summary>
    /// <param name="ruleId">The rule; null for all.</param>
    /// <param name="key">The kind of fix; null for all that are safe.</param>
    public static TextEdit? FixAllOf(TemplateView template, string? ruleId, string? key)
    {
        var after = FixAll.Apply(template.Compiled.File, IsWanted, template.Project.FindingsOf);
        return TextChange.Between(template.Text, after.File.Text);

        bool IsWanted(Finding finding, string kind) =>
            (ruleId is null || finding.Rule.Id == ruleId) && (key is null ? FixKey.Safe.Contains(kind, StringComparer.Ordinal) : kind == key);
    }
}
