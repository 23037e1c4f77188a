using TemplateSms.Language.Collections;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Language.Compilation;

/// <summary>
/// The one place where the user's word on rules is heard, so that build, editor and command line agree: comments of the
/// template that turn rules off, then the severities of its folder.
/// </summary>
public static class FindingPolicy
{
    internal static CompiledTemplate Apply(CompiledTemplate template)
    {
        var found = new FindingBag();
        var severities = FolderSeverities.Read(template.File.FolderDefaults, template.Model.Settings.Span, found);
        var suppressions = SuppressionReader.Read(template.File, found);
        if (severities.IsEmpty && suppressions.Count == 0 && found.IsEmpty)
            return template;

        var kept = Without(suppressions, template.Findings.Concat(found.ToArray()));
        // What a broken template would still find when it is mended, nobody knows.
        if (template.CanEmit)
            kept.AddRange(Without(suppressions, Unused(suppressions, template.File.IsVariant || template.File.Variants.Count > 0)));
        return template with
        {
            Findings = severities.Apply(kept).OrderBy(f => f.Span.Start).ThenBy(f => f.Rule.Id, StringComparer.Ordinal).ToArray(),
        };
    }

    /// <summary>Applies the template's suppressions and severities to findings that a host adds to those of the compiler.</summary>
    public static IEnumerable<Finding> Apply(CompiledTemplate template, IEnumerable<Finding> added)
    {
        // What is wrong with the user's word itself, the compiler has said already.
        var ignored = new FindingBag();
        var severities = FolderSeverities.Read(template.File.FolderDefaults, template.Model.Settings.Span, ignored);
        return severities.Apply(Without(SuppressionReader.Read(template.File, ignored), added));
    }

    private static List<Finding> Without(IReadOnlyList<Suppression> suppressions, IEnumerable<Finding> findings)
    {
        var kept = new List<Finding>();
        foreach (var finding in findings)
        {
            // All are asked, so that each knows whether it is needed.
            var isSuppressed = false;
            foreach (var suppression in suppressions)
                isSuppressed |= suppression.TryTake(finding);
            if (!isSuppressed)
                kept.Add(finding);
        }

        return kept;
    }

    private static EquatableArray<Finding> Unused(IReadOnlyList<Suppression> suppressions, bool hasOtherTexts)
    {
        var findings = new FindingBag();
        foreach (var suppression in suppressions)
        {
            // Whether the finding on needless suppressions is needed cannot be asked of itself, nor one that takes C#, or the other texts of the message, of the compiler.
            if (!suppression.IsUsed && suppression.Rule != ConfigurationRules.UnusedSuppression && !BindingRules.OfCSharpTypes.Contains(suppression.Rule) && !(hasOtherTexts && BindingRules.OfGroups.Contains(suppression.Rule)))
                findings.Add(ConfigurationRules.UnusedSuppression, suppression.Span, suppression.Rule.Id, suppression.Scope);
        }

        return findings.ToArray();
    }
}
