using TemplateSms.Language;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Text;

namespace TemplateSms.Cli.Checking;

/// <summary>Compiles templates as a build does.</summary>
internal static class TemplateChecker
{
    /// <summary>What the compiler says of each template, in the order in which they are given.</summary>
    public static IReadOnlyList<CheckedTemplate> Check(IReadOnlyList<TemplateFile> templates, CancellationToken cancellationToken)
    {
        // A build knows absolute paths, and by them decides which of two templates is meant.
        var files = templates.Select(template => template with { Path = Path.GetFullPath(template.Path) }).ToList();
        var projects = TemplateProject.Around(files);
        var results = new CheckedTemplate[templates.Count];
        var options = new ParallelOptions { CancellationToken = cancellationToken };
        Parallel.For(0, templates.Count, options, i =>
        {
            var (compiled, findings) = projects[files[i].Path].Compile(files[i]);
            results[i] = new CheckedTemplate(templates[i].Path, compiled, Place(findings, files[i].Text));
        });
        return results;
    }

    private static List<PlacedFinding> Place(IEnumerable<Finding> findings, string text)
    {
        var lines = new LineMap(text);
        return
        [
            .. findings
                .Where(finding => finding.Severity > Severity.Hidden)
                .OrderBy(finding => finding.Span.Start)
                .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
                .Select(finding => PlacedFinding.Of(finding, lines)),
        ];
    }
}
