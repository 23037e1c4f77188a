using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Language.Fixes;

/// <summary>Makes many fixes in one template.</summary>
public static class FixAll
{
    // Fixes that write to the same place wait for each other; more than this no template needs, and none goes on for ever.
    private const int MostRounds = 30;

    /// <summary>
    /// Makes a fix of every finding that has one of those wanted, again and again until none is left; each is tried on the
    /// text that it changes.
    /// </summary>
    /// <param name="isWanted">Whether to make a kind of fix of a finding.</param>
    /// <param name="find">What there is to mend in a template; the compiler's findings when null.</param>
    public static CompiledTemplate Apply(
        TemplateFile file, Func<Finding, string, bool> isWanted, Func<CompiledTemplate, IEnumerable<Finding>>? find = null)
    {
        var budget = new FixBudget();
        var template = TemplateCompiler.Compile(file);
        for (var round = 0; round < MostRounds; round++)
        {
            var findings = find?.Invoke(template) ?? template.Findings;
            var contexts = findings.Select(finding => new FixContext(template, finding, budget)).ToList();
            var next = Merge(template, contexts, budget, context => Wanted(context).FirstOrDefault())
                // One of many that does harm is found by trying each alone.
                ?? Merge(template, contexts, budget, context => Wanted(context).FirstOrDefault(context.IsMendedBy));
            if (next is null)
                break;
            template = next;
        }

        return template;

        IEnumerable<TemplateFix> Wanted(FixContext context) => TemplateFixes.Propose(context, key => isWanted(context.Finding, key));
    }

    /// <summary>Makes one kind of fix of all findings of one rule.</summary>
    /// <param name="find">What there is to mend in a template; the compiler's findings when null.</param>
    public static CompiledTemplate Apply(
        TemplateFile file, string ruleId, string key, Func<CompiledTemplate, IEnumerable<Finding>>? find = null) =>
        Apply(file, (finding, kind) => finding.Rule.Id == ruleId && kind == key, find);

    /// <summary>The template after the chosen fixes that do not collide, or after the first; null when that mends nothing.</summary>
    private static CompiledTemplate? Merge(
        CompiledTemplate template, IReadOnlyList<FixContext> contexts, FixBudget budget, Func<FixContext, TemplateFix?> choose)
    {
        var edits = new List<TextEdit>();
        var mended = new List<(Finding Finding, EquatableArray<TextEdit> Edits)>();
        foreach (var context in contexts)
        {
            if (choose(context) is not { } fix)
                continue;
            var added = fix.Edits.Where(e => !edits.Contains(e)).ToList();
            if (added.Any(a => edits.Any(e => TextEdits.Collide(a, e))))
                continue;
            edits.AddRange(added);
            mended.Add((context.Finding, fix.Edits));
        }

        if (mended.Count == 0)
            return null;
        return FixCheck.Mends(template, [.. mended.Select(m => m.Finding)], edits, budget)
            ?? (mended.Count > 1 ? FixCheck.Mends(template, [mended[0].Finding], mended[0].Edits, budget) : null);
    }
}
