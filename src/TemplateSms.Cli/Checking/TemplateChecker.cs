using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Reading;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Text;

namespace TemplateSms.Cli.Checking;

/// <summary>Compiles templates as a build does.</summary>
/// <param name="compile">The compiler, for a caller who knows what it has said of a template before.</param>
/// <param name="checkedOne">What to do when another template is checked; called from several threads.</param>
internal sealed class TemplateChecker(Func<TemplateFile, CompiledTemplate> compile, Action? checkedOne = null)
{
    /// <summary>What the compiler says of each template, in the order in which they are given.</summary>
    public static IReadOnlyList<CheckedTemplate> Check(IReadOnlyList<TemplateFile> templates, CancellationToken cancellationToken) =>
        new TemplateChecker(TemplateCompiler.Compile).CheckAll(templates, cancellationToken);

    /// <summary>The same, with a bar on a terminal that shows how far it is.</summary>
    public static IReadOnlyList<CheckedTemplate> Check(IReadOnlyList<TemplateFile> templates, CommandStreams streams, CancellationToken cancellationToken) =>
        CheckProgress.Show(templates.Count, streams, advance => new TemplateChecker(TemplateCompiler.Compile, advance).CheckAll(templates, cancellationToken));

    public IReadOnlyList<CheckedTemplate> CheckAll(IReadOnlyList<TemplateFile> templates, CancellationToken cancellationToken)
    {
        // A build knows absolute paths, and by them decides which of two templates is meant.
        var files = templates.Select(template => template with { Path = Path.GetFullPath(template.Path) }).ToList();
        var projects = TemplateProject.Around(files);
        var compiled = new CompiledTemplate[templates.Count];
        var options = new ParallelOptions { CancellationToken = cancellationToken };
        Parallel.For(0, templates.Count, options, i =>
        {
            compiled[i] = compile(projects[files[i].Path].Resolve(files[i]));
            checkedOne?.Invoke();
        });
        var results = new CheckedTemplate[templates.Count];
        var known = compiled.ToDictionary(template => template.File.Path, StringComparer.Ordinal);
        Parallel.For(0, templates.Count, options, i => results[i] = new CheckedTemplate(
            templates[i].Path,
            compiled[i],
            Place(compiled[i].Findings.Concat(projects[files[i].Path].FindingsOf(compiled[i], Known)), files[i].Text)));
        return results;

        CompiledTemplate Known(TemplateFile file) => known.TryGetValue(file.Path, out var template) ? template : compile(file);
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
