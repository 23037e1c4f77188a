using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;

namespace TemplateSms.Projects.Reading;

/// <summary>The templates that a build compiles together: they can include each other, and can make the same method.</summary>
public sealed class TemplateProject
{
    private readonly string _root;
    private readonly ProjectTemplates _templates;
    private readonly Dictionary<string, StageFailure> _failures = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, Finding>> _duplicates;
    private Lazy<TemplateIndex> _index;

    private readonly Func<TemplateFile, TemplateMethods> _methodsOf;

    private TemplateProject(string root, ProjectTemplates templates, Func<TemplateFile, TemplateMethods> methodsOf)
    {
        _root = root;
        _templates = templates;
        _methodsOf = methodsOf;
        _duplicates = new(FindDuplicates);
        _index = new(() => new TemplateIndex(_templates.ToInclude()));
    }

    /// <summary>
    /// Puts each template, by its absolute path, beside the others of its project: of the nearest folder above with a project
    /// file. Those without one belong together.
    /// </summary>
    public static IReadOnlyDictionary<string, TemplateProject> Around(IReadOnlyList<TemplateFile> templates)
    {
        var projects = new Dictionary<string, TemplateProject>(StringComparer.Ordinal);
        foreach (var folder in templates.GroupBy(template => Path.GetDirectoryName(template.Path)!).GroupBy(group => ProjectFolder.Above(group.Key)))
        {
            var given = folder.SelectMany(group => group).ToList();
            var project = new TemplateProject(ProjectFolder.RootOf(folder.Key), new ProjectTemplates(folder.Key, given), TemplateMethods.Of);
            foreach (var template in given)
                projects.Add(template.Path, project);
        }

        return projects;
    }

    /// <summary>A project of which all templates are read already, with absolute paths.</summary>
    /// <param name="root">The folder from which it names them.</param>
    /// <param name="methodsOf">Tells the names that a template adds, for a caller who knows those of most.</param>
    public static TemplateProject Of(string root, IReadOnlyList<TemplateFile> all, Func<TemplateFile, TemplateMethods> methodsOf) =>
        new(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, new ProjectTemplates(null, [.. all], beside: []), methodsOf);

    /// <summary>The templates by name, for includes and variants.</summary>
    public TemplateIndex Index => _index.Value;

    /// <summary>The template with what it depends on: all that the compiler makes its answer of.</summary>
    public TemplateFile Resolve(TemplateFile template) => TemplateResolver.Resolve(template with { ProjectFolder = _root }, _index.Value);

    /// <summary>Takes another text of a template, which others may include.</summary>
    public void Update(TemplateFile template)
    {
        _templates.Update(template);
        _index = new(() => new TemplateIndex(_templates.ToInclude()));
    }

    /// <summary>The findings on a template beside the others: another one makes its method, another text of its message has what it lacks, or looking for that failed.</summary>
    /// <param name="compile">Compiles another text of the message.</param>
    public IEnumerable<Finding> FindingsOf(CompiledTemplate template, Func<TemplateFile, CompiledTemplate> compile)
    {
        var duplicates = _duplicates.Value[template.File.Path];
        return !template.HasFailed && _failures.TryGetValue(template.File.Path, out var failure)
            ? [failure.ToFinding()]
            : duplicates.Concat(GroupFindings.Of(template, _index.Value, compile));
    }

    /// <summary>All that is said of a template beside the others, in the order of its places; at one place by id. What is hidden is left out.</summary>
    /// <param name="compile">Compiles another text of the message.</param>
    public IReadOnlyList<Finding> AllFindingsOf(CompiledTemplate template, Func<TemplateFile, CompiledTemplate> compile) =>
    [
        .. template.Findings.Concat(FindingsOf(template, compile))
            .Where(finding => finding.Severity > Severity.Hidden)
            .OrderBy(finding => finding.Span.Start)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>A base with its variants; a variant by itself.</summary>
    /// <param name="compile">Compiles another text of the message.</param>
    public TemplateGroup GroupOf(CompiledTemplate template, Func<TemplateFile, CompiledTemplate> compile) => TemplateGroups.Around(template, _index.Value, compile);

    private ILookup<string, Finding> FindDuplicates()
    {
        var templates = _templates.ToBuild();
        var conflicts = ProjectConflicts.Among([.. templates.Select(MethodsOf)]);
        // A failure on all of them is told once.
        if (conflicts.Failure is { } failure)
            _failures[templates[0].Path] = failure;
        return conflicts.Duplicates.ToLookup(d => d.Path, DuplicateFindings.Of, StringComparer.Ordinal);
    }

    private TemplateMethods MethodsOf(TemplateFile template)
    {
        return Containment.Run(CompilerStage.FindConflicts, () => _methodsOf(template), Fail);

        TemplateMethods Fail(StageFailure failure)
        {
            _failures[template.Path] = failure;
            return TemplateMethods.None(template);
        }
    }
}
