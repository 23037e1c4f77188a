namespace TemplateSms.Language.Compilation;

/// <summary>The compiled templates of a project, to put variants beside their bases.</summary>
public sealed class TemplateGroups
{
    private readonly Lazy<Dictionary<string, CompiledTemplate>> _byPath;

    /// <param name="templates">All templates of the project.</param>
    public TemplateGroups(IEnumerable<CompiledTemplate> templates) => _byPath = new(() =>
    {
        var byPath = new Dictionary<string, CompiledTemplate>(StringComparer.Ordinal);
        foreach (var template in templates)
            byPath[template.File.Path] = template;
        return byPath;
    });

    /// <summary>The group of a base; of a variant, itself alone.</summary>
    public TemplateGroup Of(CompiledTemplate template) => template.File.Variants.Count == 0
        ? TemplateGroup.Of(template)
        : new(template, template.File.Variants.Select(variant => variant.Path).Where(_byPath.Value.ContainsKey).Select(path => _byPath.Value[path]).ToArray());
}
