using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Cli.Checking;

/// <summary>How many findings of each severity there are.</summary>
internal sealed record FindingCounts(int Errors, int Warnings, int Infos)
{
    public static FindingCounts Of(IReadOnlyList<CheckedTemplate> templates)
    {
        var counts = templates.SelectMany(template => template.Findings).CountBy(finding => finding.Severity).ToDictionary();
        return new FindingCounts(
            counts.GetValueOrDefault(Severity.Error),
            counts.GetValueOrDefault(Severity.Warning),
            counts.GetValueOrDefault(Severity.Info));
    }
}
