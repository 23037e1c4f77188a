using TemplateSms.Language.Files;
using TemplateSms.Projects.Files;

namespace TemplateSms.Projects.Reading;

/// <summary>The templates of one project: those that a command is about, and those beside them, which are read when one is asked for.</summary>
/// <param name="projectFolder">The folder of the project file; null where there is none.</param>
/// <param name="given">The templates that the command is about, with absolute paths.</param>
/// <param name="beside">Those beside them, for a caller who knows; else they are read.</param>
public sealed class ProjectTemplates(string? projectFolder, List<TemplateFile> given, IReadOnlyList<TemplateFile>? beside = null)
{
    private readonly Lazy<IReadOnlyList<TemplateFile>> _beside = new(() => beside ?? ReadBeside(projectFolder, given));

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
        return [.. folders.SelectMany(folder => TemplateFinder.Find(folder).Templates).Concat(given.GroupBy(template => Path.GetDirectoryName(template.Path)!, StringComparer.Ordinal).SelectMany(TextsBeside)).Where(known.Add).Select(reader.TryRead).OfType<TemplateFile>()];
    }

    /// <summary>The other texts of messages, which are in the same folder.</summary>
    private static IEnumerable<string> TextsBeside(IGrouping<string, TemplateFile> templates)
    {
        if (!Directory.Exists(templates.Key))
            return [];
        var stems = templates.Select(template => VariantName.Of(template.Name)?.Stem ?? template.Name).ToHashSet(StringComparer.Ordinal);
        return Directory.EnumerateFiles(templates.Key, $"*{TemplateFile.Extension}")
            .Where(path => new TemplateFile(path, "").Name is var name && (stems.Contains(name) || (VariantName.Of(name) is { } variant && stems.Contains(variant.Stem))));
    }

    /// <summary>The folder of whose templates one without a project can include some: the working folder, as where a command names no path, or its own. A disk is none.</summary>
    public static string FolderOf(TemplateFile template)
    {
        var working = Environment.CurrentDirectory;
        return Path.GetDirectoryName(working) is not null && RealPath.IsInside(template.Path, working) ? working : Path.GetDirectoryName(template.Path)!;
    }
}
