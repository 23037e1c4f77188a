using TemplateSms.Cli.Files;
using TemplateSms.Language.Files;

namespace TemplateSms.Cli.Reading;

/// <summary>The templates of one project: those that a command is about, and those beside them, which are read when one is asked for.</summary>
/// <param name="projectFolder">The folder of the project file; null where there is none.</param>
/// <param name="given">The templates that the command is about, with absolute paths.</param>
internal sealed class ProjectTemplates(string? projectFolder, List<TemplateFile> given)
{
    private readonly Lazy<IReadOnlyList<TemplateFile>> _beside = new(() => ReadBeside(projectFolder, given));

    /// <summary>Those that a build compiles together. Without a project there is no build, and nothing beside them.</summary>
    public IReadOnlyList<TemplateFile> ToBuild() => projectFolder is null ? given : ToInclude();

    /// <summary>Those that can be included.</summary>
    public IReadOnlyList<TemplateFile> ToInclude() => [.. given, .. _beside.Value];

    public void Update(TemplateFile template) => given[given.FindIndex(known => known.Path == template.Path)] = template;

    private static List<TemplateFile> ReadBeside(string? projectFolder, List<TemplateFile> given)
    {
        var reader = new TemplateReader(ProjectFacts.Default);
        var known = given.Select(template => template.Path).ToHashSet(StringComparer.Ordinal);
        var folders = projectFolder is not null ? [projectFolder] : given.Where(IncludeNames.MayInclude).Select(FolderOf).Distinct(StringComparer.Ordinal);
        return [.. folders.SelectMany(folder => TemplateFinder.Find(folder).Templates).Concat(given.SelectMany(TextsBeside)).Where(known.Add).Select(reader.TryRead).OfType<TemplateFile>()];
    }

    /// <summary>The other texts of a message, which are in one folder.</summary>
    private static IEnumerable<string> TextsBeside(TemplateFile template)
    {
        var folder = Path.GetDirectoryName(template.Path)!;
        var stem = VariantName.Of(template.Name)?.Stem ?? template.Name;
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, $"*{TemplateFile.Extension}").Where(path => new TemplateFile(path, "").Name is var name && (name == stem || VariantName.Of(name)?.Stem == stem))
            : [];
    }

    /// <summary>The folder of whose templates one without a project can include some: the working folder, as where a command names no path, or its own. A disk is none.</summary>
    public static string FolderOf(TemplateFile template)
    {
        var working = Environment.CurrentDirectory;
        return Path.GetDirectoryName(working) is not null && RealPath.IsInside(template.Path, working) ? working : Path.GetDirectoryName(template.Path)!;
    }
}
