using TemplateSms.Cli.Checking;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Projects.Checking;

namespace TemplateSms.Cli.Reports.Text;

/// <summary>Findings for people, and for editors that know the lines of a build.</summary>
internal static class TextReport
{
    public static string Of(IReadOnlyList<CheckedTemplate> templates, bool explain, TextStyle style) =>
        FindingsOf(templates, explain, style) + Summary(templates) + "\n";

    /// <summary>The report without its last line.</summary>
    public static string FindingsOf(IReadOnlyList<CheckedTemplate> templates, bool explain, TextStyle style)
    {
        using var report = new StringWriter { NewLine = "\n" };
        var known = new HashSet<Rule>();
        foreach (var template in templates)
        {
            var fixes = new FixHints(template, style);
            foreach (var finding in template.Findings.Where(finding => finding.IsKnown != true))
            {
                report.WriteLine(FindingText.Line(template.Path, finding, style));
                foreach (var line in SourceExcerpt.Of(finding, template.Text, style))
                    report.WriteLine(line);
                foreach (var line in fixes.Of(finding))
                    report.WriteLine(style.Dim(line));
                if (known.Add(finding.Rule))
                    report.WriteLine(style.Dim("  = " + finding.Rule.HelpLink));
                report.WriteLine();
            }

            if (explain)
                Write(ExplanationText.Of(template, style), report);
        }

        return report.ToString();
    }

    /// <summary>The last line of a report: "3 templates, 1 error, 0 warnings".</summary>
    public static string Summary(IReadOnlyList<CheckedTemplate> templates)
    {
        var counts = FindingCounts.Of(templates);
        var infos = counts.Infos > 0 ? ", " + Words.Count(counts.Infos, "info") : "";
        var known = counts.Known is > 0 and var count ? $"; {Words.Count(count, "known finding")} not shown" : "";
        return $"{Words.Count(templates.Count, "template")}, {Words.Count(counts.Errors, "error")}, {Words.Count(counts.Warnings, "warning")}{infos}{known}";
    }

    private static void Write(IEnumerable<string> lines, StringWriter report)
    {
        foreach (var line in lines)
            report.WriteLine(line);
        report.WriteLine();
    }
}
