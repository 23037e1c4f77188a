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
        var results = new CheckedTemplate[templates.Count];
        var duplicates = ProjectConflicts.Among(templates.Select(TemplateMethods.Of)).Duplicates.ToLookup(d => d.Path, DuplicateFindings.Of, StringComparer.Ordinal);
        var options = new ParallelOptions { CancellationToken = cancellationToken };
        Parallel.For(0, templates.Count, options, i =>
        {
            var compiled = TemplateCompiler.Compile(IncludeResolver.Resolve(templates[i], templates));
            results[i] = new CheckedTemplate(compiled, Place(compiled.Findings.Concat(duplicates[templates[i].Path]), templates[i].Text));
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
