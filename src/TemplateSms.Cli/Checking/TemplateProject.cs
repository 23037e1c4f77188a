using TemplateSms.Language;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Binding;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Cli.Checking;

/// <summary>The templates that a build compiles together: they can include each other, and can make the same method.</summary>
internal sealed class TemplateProject
{
    // A folder above may be closed to this user; then it has no project for them either.
    private static readonly EnumerationOptions _readable = new() { IgnoreInaccessible = true };

    private readonly IReadOnlyList<TemplateFile> _templates;
    private readonly ILookup<string, Finding> _duplicates;

    private TemplateProject(IReadOnlyList<TemplateFile> templates)
    {
        _templates = templates;
        _duplicates = ProjectConflicts.Among(templates.Select(TemplateMethods.Of)).Duplicates.ToLookup(d => d.Path, DuplicateFindings.Of, StringComparer.Ordinal);
    }

    /// <summary>
    /// Puts each template, by its absolute path, beside the others of its project: of the nearest folder above with a project
    /// file. Those without one belong together.
    /// </summary>
    public static IReadOnlyDictionary<string, TemplateProject> Around(IReadOnlyList<TemplateFile> templates)
    {
        var reader = new TemplateReader();
        var projects = new Dictionary<string, TemplateProject>(StringComparer.Ordinal);
        foreach (var folder in templates.GroupBy(template => Path.GetDirectoryName(template.Path)!).GroupBy(group => ProjectFolder(group.Key)))
        {
            var given = folder.SelectMany(group => group).ToList();
            var known = given.Select(template => template.Path).ToHashSet(StringComparer.Ordinal);
            var beside = folder.Key is null ? [] : TemplateFinder.Find(folder.Key).Where(path => !known.Contains(path)).Select(reader.TryRead).OfType<TemplateFile>();
            var project = new TemplateProject([.. given, .. beside]);
            foreach (var template in given)
                projects.Add(template.Path, project);
        }

        return projects;
    }

    public (CompiledTemplate Compiled, IEnumerable<Finding> Findings) Compile(TemplateFile template)
    {
        var compiled = TemplateCompiler.Compile(IncludeResolver.Resolve(template, _templates));
        return (compiled, compiled.Findings.Concat(_duplicates[template.Path]));
    }

    private static string? ProjectFolder(string folder)
    {
        var current = folder;
        while (current is not null && !Directory.EnumerateFiles(current, "*.csproj", _readable).Any())
            current = Path.GetDirectoryName(current);
        return current;
    }
}
