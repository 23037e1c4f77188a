using TemplateSms.Language.Diagnostics;
using TemplateSms.Projects.Checking;

namespace TemplateSms.Cli.Checking;

/// <summary>The number of findings of each severity, without those that a baseline has.</summary>
/// <param name="Known">The findings that the baseline has; null where there is none.</param>
internal sealed record FindingCounts(int Errors, int Warnings, int Infos, int? Known)
{
    public static FindingCounts Of(IReadOnlyList<CheckedTemplate> templates)
    {
        var findings = templates.SelectMany(template => template.Findings).ToLookup(finding => finding.IsKnown);
        var counts = findings.Where(group => group.Key != true).SelectMany(group => group).CountBy(finding => finding.Severity).ToDictionary();
        return new FindingCounts(
            counts.GetValueOrDefault(Severity.Error),
            counts.GetValueOrDefault(Severity.Warning),
            counts.GetValueOrDefault(Severity.Info),
            findings.Contains(true) || findings.Contains(false) ? findings[true].Count() : null);
    }

    /// <summary>Whether a finding of a severity, or of a graver one, is among those that count.</summary>
    public bool Has(Severity least) => Errors > 0 || (least <= Severity.Warning && Warnings > 0) || (least <= Severity.Info && Infos > 0);
}
