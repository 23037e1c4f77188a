using TemplateSms.Projects.Checking;
using TemplateSms.Shared;

namespace TemplateSms.Cli.Reports.Text;

/// <summary>A finding for a reader: the line that a build prints, and the place that it is about.</summary>
internal static class FindingText
{
    /// <summary>The line of a build, which editors make a link of.</summary>
    public static string Line(string path, PlacedFinding finding, TextStyle style)
    {
        var place = PrintableText.Line(path) + finding.Place.Start;
        var rule = $"{Words.Of(finding.Severity)} {finding.Rule.Id}";
        var message = WrappedText.Joined(finding.Finding.Message, style.Width, used: Visible.Width(place) + rule.Length + 4, indent: 2);
        return $"{style.Strong(place)}: {style.Of(finding.Severity, rule)}: {message}";
    }
}
