using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Projects.Checking;

namespace TemplateSms.Cli.Reports.Text;

/// <summary>Findings on a line each, with notes below, for a command that is about something else.</summary>
internal static class BriefReport
{
    /// <param name="notes">What to print below the findings of a template.</param>
    public static string Of(IReadOnlyList<CheckedTemplate> templates, Func<CompiledTemplate, Func<Finding, IEnumerable<string>>> notes, TextStyle style)
    {
        using var report = new StringWriter { NewLine = "\n" };
        foreach (var template in templates)
        {
            var notesOf = notes(template.Compiled);
            foreach (var finding in template.Findings)
            {
                report.WriteLine(FindingText.Line(template.Path, finding, style));
                foreach (var note in notesOf(finding.Finding))
                    report.WriteLine("  " + note);
            }
        }

        report.WriteLine(TextReport.Summary(templates));
        return report.ToString();
    }
}
