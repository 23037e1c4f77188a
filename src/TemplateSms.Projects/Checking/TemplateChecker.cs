using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Text;
using TemplateSms.Projects.Reading;

namespace TemplateSms.Projects.Checking;

/// <summary>Compiles templates as a build does.</summary>
/// <param name="compile">The compiler, for a caller who knows what it has said of a template before.</param>
/// <param name="checkedOne">What to do when another template is checked; called from several threads.</param>
public sealed class TemplateChecker(Func<TemplateFile, CompiledTemplate> compile, Action? checkedOne = null)
{
    /// <summary>Compiles each template, in the order in which they are given.</summary>
    public static IReadOnlyList<CheckedTemplate> Check(IReadOnlyList<TemplateFile> templates, CancellationToken cancellationToken) =>
        new TemplateChecker(TemplateCompiler.Compile).CheckAll(templates, cancellationToken);

    public IReadOnlyList<CheckedTemplate> CheckAll(IReadOnlyList<TemplateFile> templates, CancellationToken cancellationToken)
    {
        // A build knows absolute paths, and by them decides which of two templates is meant.
        var files = templates.Select(template => template with { Path = Path.GetFullPath(template.Path) }).ToList();
        var projects = TemplateProject.Around(files);
        var compiled = new CompiledTemplate[templates.Count];
        var options = new ParallelOptions { CancellationToken = cancellationToken };
        ForEach(templates.Count, options, i =>
        {
            compiled[i] = compile(projects[files[i].Path].Resolve(files[i]));
            checkedOne?.Invoke();
        });
        var results = new CheckedTemplate[templates.Count];
        var groups = new TemplateGroups(compiled);
        var known = compiled.ToDictionary(template => template.File.Path, StringComparer.Ordinal);
        ForEach(templates.Count, options, i => results[i] = new CheckedTemplate(
            templates[i].Path,
            compiled[i],
            Place(projects[files[i].Path].AllFindingsOf(compiled[i], Known), files[i].Text))
        {
            Group = groups.Of(compiled[i]) is { Variants.Count: > 0 } group ? group : null,
        });
        return results;

        CompiledTemplate Known(TemplateFile file) => known.TryGetValue(file.Path, out var template) ? template : compile(file);
    }

    // For a single template, threads take longer to start than they save.
    private static void ForEach(int count, ParallelOptions options, Action<int> body)
    {
        if (count > 1)
        {
            Parallel.For(0, count, options, body);
            return;
        }

        options.CancellationToken.ThrowIfCancellationRequested();
        if (count == 1)
            body(0);
    }

    private static List<PlacedFinding> Place(IReadOnlyList<Finding> findings, string text)
    {
        var lines = new LineMap(text);
        return [.. findings.Select(finding => PlacedFinding.Of(finding, lines))];
    }
}
