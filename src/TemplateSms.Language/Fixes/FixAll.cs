using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Fixes;

/// <summary>Makes many fixes in one template.</summary>
public static class FixAll
{
    // Fixes that write to the same place wait for each other; more than this no template needs, and none goes on for ever.
    private const int MostRounds = 30;

    /// <summary>
    /// Makes the kinds of fix that somebody chose, and after them those that need no choice: a text that is to be sent as
    /// UCS-2 keeps its quotes and its letters.
    /// </summary>
    /// <param name="made">Receives each fix that is made, with the template that it changes.</param>
    /// <returns>The template after the fixes; as it was, with the failure in its file, where looking for fixes failed.</returns>
    public static CompiledTemplate Apply(TemplateFile file, IReadOnlyCollection<string> chosen, Action<CompiledTemplate, TemplateFix>? made = null) =>
        Contained(file, () => ApplyChosen(file, chosen, made));

    private static CompiledTemplate ApplyChosen(TemplateFile file, IReadOnlyCollection<string> chosen, Action<CompiledTemplate, TemplateFix>? made)
    {
        var budget = new FixBudget();
        var template = TemplateCompiler.Compile(file);
        if (chosen.Count > 0)
            template = Repeat(template, (_, key) => chosen.Contains(key), null, made, budget);
        return Repeat(template, (_, key) => chosen.Contains(key) || FixKey.Safe.Contains(key, StringComparer.Ordinal), null, made, budget);
    }

    /// <summary>
    /// Makes a fix of every finding that has one of those wanted, again and again until none is left; each is tried on the
    /// text that it changes.
    /// </summary>
    /// <param name="isWanted">Whether to make a kind of fix of a finding.</param>
    /// <param name="find">What there is to fix in a template; the compiler's findings when null.</param>
    /// <returns>The template after the fixes; as it was, with the failure in its file, where looking for fixes failed.</returns>
    public static CompiledTemplate Apply(
        TemplateFile file, Func<Finding, string, bool> isWanted, Func<CompiledTemplate, IEnumerable<Finding>>? find = null) =>
        Contained(file, () => Repeat(TemplateCompiler.Compile(file), isWanted, find, null, new FixBudget()));

    /// <summary>Makes one kind of fix of all findings of one rule.</summary>
    /// <param name="find">What there is to fix in a template; the compiler's findings when null.</param>
    public static CompiledTemplate Apply(
        TemplateFile file, string ruleId, string key, Func<CompiledTemplate, IEnumerable<Finding>>? find = null) =>
        Apply(file, (finding, kind) => finding.Rule.Id == ruleId && kind == key, find);

    private static CompiledTemplate Contained(TemplateFile file, Func<CompiledTemplate> apply) =>
        Containment.Run(CompilerStage.Fix, apply, failure => TemplateCompiler.Compile(file with { Failure = failure }));

    private static CompiledTemplate Repeat(
        CompiledTemplate template,
        Func<Finding, string, bool> isWanted,
        Func<CompiledTemplate, IEnumerable<Finding>>? find,
        Action<CompiledTemplate, TemplateFix>? made,
        FixBudget budget)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var findings = find?.Invoke(template) ?? template.Findings;
            var contexts = findings.Select(finding => new FixContext(template, finding, budget)).ToList();
            var next = Merge(template, contexts, budget, context => Wanted(context).FirstOrDefault())
                // One of many that does harm is found by trying each alone.
                ?? Merge(template, contexts, budget, context => Wanted(context).FirstOrDefault(context.IsMendedBy));
            if (next is not { } merged)
                break;
            foreach (var fix in merged.Made)
                made?.Invoke(template, fix);
            template = merged.After;
        }

        return template;

        IEnumerable<TemplateFix> Wanted(FixContext context) => TemplateFixes.Propose(context, key => isWanted(context.Finding, key));
    }

    /// <summary>The template after the chosen fixes that do not collide, or after the first; null when that fixes nothing.</summary>
    private static (CompiledTemplate After, IReadOnlyList<TemplateFix> Made)? Merge(
        CompiledTemplate template, IReadOnlyList<FixContext> contexts, FixBudget budget, Func<FixContext, TemplateFix?> choose)
    {
        var edits = new List<TextEdit>();
        var merged = new List<(Finding Finding, TemplateFix Fix)>();
        foreach (var context in contexts)
        {
            if (choose(context) is not { } fix)
                continue;
            var added = fix.Edits.Where(e => !edits.Contains(e)).ToList();
            if (added.Any(a => edits.Any(e => TextEdits.Collide(a, e))))
                continue;
            edits.AddRange(added);
            merged.Add((context.Finding, fix));
        }

        if (merged.Count == 0)
            return null;
        if (FixCheck.Mends(template, [.. merged.Select(m => m.Finding)], edits, budget) is { } after)
            return (after, [.. merged.Select(m => m.Fix)]);
        return merged.Count > 1 && FixCheck.Mends(template, [merged[0].Finding], merged[0].Fix.Edits, budget) is { } afterFirst
            ? (afterFirst, [merged[0].Fix])
            : null;
    }
}
