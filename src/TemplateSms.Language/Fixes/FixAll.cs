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
    /// <param name="choose">The fix to make of those that <see cref="TemplateFixes"/> has for a finding; null for none.</param>
    public static CompiledTemplate Apply(TemplateFile file, Func<CompiledTemplate, Finding, TemplateFix?> choose)
    {
        var template = TemplateCompiler.Compile(file);
        for (var round = 0; round < MostRounds; round++)
        {
            if (Next(template, choose) is not { } next)
                break;
            template = next;
        }

        return template;
    }

    /// <summary>Makes one kind of fix of all findings of one rule.</summary>
    public static CompiledTemplate Apply(TemplateFile file, string ruleId, string key) =>
        Apply(file, (template, finding) => finding.Rule.Id == ruleId ? TemplateFixes.For(template, finding).FirstOrDefault(f => f.Key == key) : null);

    private static CompiledTemplate? Next(CompiledTemplate template, Func<CompiledTemplate, Finding, TemplateFix?> choose)
    {
        var edits = new List<TextEdit>();
        var mended = new List<Finding>();
        EquatableArray<TextEdit>? first = null;
        foreach (var finding in template.Findings)
        {
            if (choose(template, finding) is not { } fix)
                continue;
            first ??= fix.Edits;
            var added = fix.Edits.Where(e => !edits.Contains(e)).ToList();
            if (added.Any(a => edits.Any(e => TextEdits.Collide(a, e))))
                continue;
            edits.AddRange(added);
            mended.Add(finding);
        }

        if (first is null)
            return null;
        return mended.Count == 1 || FixCheck.GoTogether(template, mended, edits)
            ? FixCheck.Recompile(template, edits)
            : FixCheck.Recompile(template, first.Value);
    }
}
