using TemplateSms.Cli.Checking;
using TemplateSms.Shared;

namespace TemplateSms.Cli.Reports.Text;

/// <summary>A finding for a reader: the line that a build prints, and the place that it is about.</summary>
internal static class FindingText
{
    /// <summary>The line of a build, which editors make a link of.</summary>
    public static string Line(string path, PlacedFinding finding, TextStyle style)
    {
        var severity = style.Of(finding.Severity, $"{Words.Of(finding.Severity)} {finding.Rule.Id}");
        return $"{style.Strong(PrintableText.Line(path) + finding.Place.Start)}: {severity}: {finding.Finding.Message}";
    }
}
