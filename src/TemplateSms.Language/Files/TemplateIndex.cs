namespace TemplateSms.Language.Files;

/// <summary>The templates of a project by name, for includes.</summary>
public sealed class TemplateIndex
{
    private readonly Lazy<ILookup<string, TemplateFile>> _byName;

    /// <param name="all">All templates of the project.</param>
    public TemplateIndex(IEnumerable<TemplateFile> all) =>
        _byName = new(() => all.OrderBy(file => file.Path, StringComparer.Ordinal).ToLookup(file => file.Name, StringComparer.Ordinal));

    /// <summary>The templates that a name can mean: the one in the includer's folder, else all of the project, by path.</summary>
    public IReadOnlyList<TemplateFile> Find(string name, string includerPath)
    {
        var folder = FolderOf(includerPath);
        var candidates = _byName.Value[name].ToList();
        var beside = candidates.FindIndex(file => FolderOf(file.Path) == folder);
        return beside < 0 ? candidates : [candidates[beside]];
    }

    private static string FolderOf(string path) => path.Substring(0, Math.Max(path.LastIndexOf('/'), path.LastIndexOf('\\')) + 1);
}
