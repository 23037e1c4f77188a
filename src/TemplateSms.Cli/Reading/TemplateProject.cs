using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;

namespace TemplateSms.Cli.Reading;

/// <summary>The templates that a build compiles together: they can include each other, and can make the same method.</summary>
internal sealed class TemplateProject
{
    private readonly string _root;
    private readonly ProjectTemplates _templates;
    private readonly Dictionary<string, StageFailure> _failures = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, Finding>> _duplicates;
    private Lazy<TemplateIndex> _index;

    private TemplateProject(string root, ProjectTemplates templates)
    {
        _root = root;
        _templates = templates;
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
            var project = new TemplateProject(ProjectFolder.RootOf(folder.Key), new ProjectTemplates(folder.Key, given));
            foreach (var template in given)
                projects.Add(template.Path, project);
        }

        return projects;
    }

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
        return Containment.Run(CompilerStage.FindConflicts, () => TemplateMethods.Of(template), Fail);

        TemplateMethods Fail(StageFailure failure)
        {
            _failures[template.Path] = failure;
            return TemplateMethods.None(template);
        }
    }
}
