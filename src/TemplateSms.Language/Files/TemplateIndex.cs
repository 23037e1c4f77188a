namespace TemplateSms.Language.Files;

/// <summary>The templates of a project by name, for includes and variants.</summary>
public sealed class TemplateIndex
{
    private readonly Lazy<ILookup<string, TemplateFile>> _byName;
    private readonly Lazy<ILookup<string, IndexedVariant>> _variants;

    /// <param name="all">All templates of the project.</param>
    public TemplateIndex(IEnumerable<TemplateFile> all)
    {
        _byName = new(() => all.OrderBy(file => file.Path, StringComparer.Ordinal).ToLookup(file => file.Name, StringComparer.Ordinal));
        _variants = new(() =>
        {
            var variants =
                from file in _byName.Value.SelectMany(files => files).OrderBy(file => file.Path, StringComparer.Ordinal)
                let name = VariantName.Of(file.Name)
                let culture = name?.Culture
                where culture is not null
                select (Base: FolderOf(file.Path) + name.Stem, Variant: new IndexedVariant(file, culture, IndexedVariant.TagOf(culture)));
            return variants.ToLookup(variant => variant.Base, variant => variant.Variant, StringComparer.Ordinal);
        });
    }

    /// <summary>The variants of a template whose tags mean a culture, by path.</summary>
    internal IReadOnlyList<IndexedVariant> VariantsOf(TemplateFile file) => [.. _variants.Value[FolderOf(file.Path) + file.Name]];

    /// <summary>The base of a variant: the template of that name in its folder.</summary>
    internal TemplateFile? BaseOf(TemplateFile variant) => VariantName.Of(variant.Name) is { Stem: var name } && name.IndexOf('.') < 0
        ? _byName.Value[name].FirstOrDefault(file => FolderOf(file.Path) == FolderOf(variant.Path))
        : null;

    /// <summary>The templates that a name can mean: the one in the includer's folder, else all of the project, by path.</summary>
    public IReadOnlyList<TemplateFile> Find(string name, string includerPath)
    {
        var folder = FolderOf(includerPath);
        var candidates = _byName.Value[name].ToList();
        var beside = candidates.FindIndex(file => FolderOf(file.Path) == folder);
        return beside < 0 ? candidates : [candidates[beside]];
    }

    // On Windows, an item of the project file may have another separator than its neighbours.
    private static string FolderOf(string path) => path.Substring(0, Math.Max(path.LastIndexOf('/'), path.LastIndexOf('\\')) + 1).Replace('\\', '/');
}
