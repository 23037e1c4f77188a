using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;

namespace TemplateSms.Cli.Reading;

/// <summary>The templates that a build compiles together: they can include each other, and can make the same method.</summary>
internal sealed class TemplateProject
{
    // A folder above may be closed to this user; then it has no project for them either.
    private static readonly EnumerationOptions _readable = new() { IgnoreInaccessible = true };

    private readonly string _root;
    private readonly TemplateIndex _templates;
    private readonly ILookup<string, Finding> _duplicates;
    private readonly Dictionary<string, StageFailure> _failures = new(StringComparer.Ordinal);

    private TemplateProject(string root, IReadOnlyList<TemplateFile> templates)
    {
        _root = root;
        _templates = new TemplateIndex(templates);
        var conflicts = ProjectConflicts.Among([.. templates.Select(MethodsOf)]);
        _duplicates = conflicts.Duplicates.ToLookup(d => d.Path, DuplicateFindings.Of, StringComparer.Ordinal);
        // A failure on all of them is told once.
        if (conflicts.Failure is { } failure)
            _failures[templates[0].Path] = failure;
    }

    /// <summary>
    /// Puts each template, by its absolute path, beside the others of its project: of the nearest folder above with a project
    /// file. Those without one belong together.
    /// </summary>
    public static IReadOnlyDictionary<string, TemplateProject> Around(IReadOnlyList<TemplateFile> templates)
    {
        var reader = new TemplateReader(ProjectFacts.Default);
        var projects = new Dictionary<string, TemplateProject>(StringComparer.Ordinal);
        foreach (var folder in templates.GroupBy(template => Path.GetDirectoryName(template.Path)!).GroupBy(group => ProjectFolder(group.Key)))
        {
            var given = folder.SelectMany(group => group).ToList();
            var known = given.Select(template => template.Path).ToHashSet(StringComparer.Ordinal);
            var beside = folder.Key is null ? [] : TemplateFinder.Find(folder.Key).Where(path => !known.Contains(path)).Select(reader.TryRead).OfType<TemplateFile>();
            var project = new TemplateProject(RootOf(folder.Key), [.. given, .. beside]);
            foreach (var template in given)
                projects.Add(template.Path, project);
        }

        return projects;
    }

    /// <summary>The template with what it includes: all that the compiler makes its answer of.</summary>
    public TemplateFile Resolve(TemplateFile template) => IncludeResolver.Resolve(template with { ProjectFolder = _root }, _templates);

    /// <summary>The findings on a template beside the others: another one makes its method, or looking for one failed.</summary>
    public IEnumerable<Finding> FindingsOf(CompiledTemplate template) =>
        !template.HasFailed && _failures.TryGetValue(template.File.Path, out var failure) ? [failure.ToFinding()] : _duplicates[template.File.Path];

    private TemplateMethods MethodsOf(TemplateFile template)
    {
        return Containment.Run(CompilerStage.FindConflicts, () => TemplateMethods.Of(template), Fail);

        TemplateMethods Fail(StageFailure failure)
        {
            _failures[template.Path] = failure;
            return TemplateMethods.None(template);
        }
    }

    /// <summary>The nearest folder above with a project file, itself included; null when there is none.</summary>
    public static string? ProjectFolder(string folder)
    {
        var current = folder;
        while (current is not null && !HasProject(current))
            current = Path.GetDirectoryName(current);
        return current;
    }

    /// <summary>The folder from which a build names templates: the project's, or the working folder where there is no project.</summary>
    public static string RootOf(string? projectFolder) => Path.TrimEndingDirectorySeparator(projectFolder ?? Environment.CurrentDirectory) + Path.DirectorySeparatorChar;

    // The folder of a template that is yet to be written need not be there.
    private static bool HasProject(string folder) => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.csproj", _readable).Any();
}
