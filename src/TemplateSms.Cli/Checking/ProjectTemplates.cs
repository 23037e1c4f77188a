using TemplateSms.Language;

namespace TemplateSms.Cli.Checking;

/// <summary>The templates that a build compiles together with some: they can be included, and can make the same method.</summary>
internal static class ProjectTemplates
{
    /// <summary>The other templates of the projects that the given ones belong to; none where there is no project file.</summary>
    public static IReadOnlyList<TemplateFile> Beside(IReadOnlyList<TemplateFile> templates)
    {
        var known = templates.Select(template => Path.GetFullPath(template.Path)).ToHashSet(StringComparer.Ordinal);
        var folders = known.Select(path => Path.GetDirectoryName(path)!).Distinct(StringComparer.Ordinal).Select(ProjectFolder);
        var reader = new TemplateReader();
        return [.. folders.OfType<string>().Distinct(StringComparer.Ordinal).SelectMany(TemplateFinder.Find).Where(known.Add).Select(reader.TryRead).OfType<TemplateFile>()];
    }

    private static string? ProjectFolder(string folder)
    {
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            if (Directory.Exists(current) && Directory.EnumerateFiles(current, "*.csproj").Any())
                return current;
        }

        return null;
    }
}
