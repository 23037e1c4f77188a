using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Language.Fixes;

/// <summary>Tells whether edits mend a finding, by compiling the template again.</summary>
internal static class FixCheck
{
    /// <summary>Recompiles the template after edits; null if they cannot be applied, change nothing, or the budget is exhausted.</summary>
    public static CompiledTemplate? Recompile(CompiledTemplate before, IEnumerable<TextEdit> edits, FixBudget budget)
    {
        var text = TextEdits.Apply(before.File.Text, edits);
        return text is null || text == before.File.Text || !budget.Take(text.Length)
            ? null
            : TemplateCompiler.Compile(before.File with { Text = text });
    }

    /// <summary>The template after edits that mend findings: all of these are gone, and no error came in their place. Else null.</summary>
    public static CompiledTemplate? Mends(CompiledTemplate before, IReadOnlyList<Finding> findings, IReadOnlyList<TextEdit> edits, FixBudget budget) =>
        Recompile(before, edits, budget) is { } after && findings.All(f => IsGone(after, f, edits)) && !HasNewError(before, after, findings, edits)
            ? after
            : null;

    private static bool IsGone(CompiledTemplate after, Finding finding, IReadOnlyList<TextEdit> edits)
    {
        // The place of an overflow moves with every character before it: the message fits, or it does not.
        if (finding.Rule == ContentRules.AlwaysOverflows || finding.Rule == ContentRules.MayOverflow || finding.Rule == ContentRules.NoRoomForStop)
            return after.Findings.All(f => f.Rule != finding.Rule);
        var place = TextEdits.Map(finding.Span.Start, edits);
        return after.Findings.All(f => f.Rule != finding.Rule || f.Span.Start != place);
    }

    private static bool HasNewError(CompiledTemplate before, CompiledTemplate after, IReadOnlyList<Finding> mended, IReadOnlyList<TextEdit> edits)
    {
        // Of very many findings some are not kept: which ones are new cannot be told.
        if (before.Findings.Count >= FindingBag.MostFindings)
            return before.CanEmit && !after.CanEmit;
        var known = new HashSet<(Rule, int)>(before.Findings.Select(f => (f.Rule, TextEdits.Map(f.Span.Start, edits))));
        return after.Findings.Any(f =>
            f.Rule.Severity == Severity.Error
            && !known.Contains((f.Rule, f.Span.Start))
            && !mended.Any(m => Hid(m, TextEdits.Map(m.Span.End, edits), f)));
    }

    // A broken template is not looked at further: what a later stage finds, or YAML on a later line, is not the fix's doing.
    private static bool Hid(Finding mended, int end, Finding error) =>
        mended.Rule.PreventsEmit
        && (error.Rule.Id[3] > mended.Rule.Id[3]
            || (StopsYaml(mended.Rule) && error.Span.Start > end)
            || (mended.Rule == BindingRules.UnknownFunction && IsUnknown(error.Rule)));

    private static bool StopsYaml(Rule rule) => rule == SyntaxRules.QuoteValue || rule == SyntaxRules.BadYaml || rule == SyntaxRules.WrongShape || rule == SyntaxRules.FrontMatterNotClosed;

    // The arguments of a function that is not known are not looked at.
    private static bool IsUnknown(Rule rule) => rule == BindingRules.UnknownName || rule == BindingRules.UnknownFunction || rule == BindingRules.UnknownMember;
}
