using TemplateSms.Language;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Binding;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Text;

namespace TemplateSms.Cli.Checking;

/// <summary>Compiles templates together, as a build does those of a project.</summary>
internal static class TemplateChecker
{
    /// <summary>What the compiler says of each template, in the order in which they are given.</summary>
    public static IReadOnlyList<CheckedTemplate> Check(IReadOnlyList<TemplateFile> templates, CancellationToken cancellationToken)
    {
        // A build knows absolute paths, and by them decides which of two templates is meant.
        var files = templates.Concat(ProjectTemplates.Beside(templates)).Select(template => template with { Path = Path.GetFullPath(template.Path) }).ToList();
        var duplicates = ProjectConflicts.Among(files.Select(TemplateMethods.Of)).Duplicates.ToLookup(d => d.Path, DuplicateFindings.Of, StringComparer.Ordinal);
        var results = new CheckedTemplate[templates.Count];
        var options = new ParallelOptions { CancellationToken = cancellationToken };
        Parallel.For(0, templates.Count, options, i =>
        {
            var compiled = TemplateCompiler.Compile(IncludeResolver.Resolve(files[i], files));
            results[i] = new CheckedTemplate(templates[i].Path, compiled, Place(compiled.Findings.Concat(duplicates[files[i].Path]), files[i].Text));
        });
        return results;
    }

    private static List<PlacedFinding> Place(IEnumerable<Finding> findings, string text)
    {
        var lines = new LineMap(text);
        return
        [
            .. findings
                .OrderBy(finding => finding.Span.Start)
                .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
                .Select(finding => PlacedFinding.Of(finding, lines)),
        ];
    }
}
