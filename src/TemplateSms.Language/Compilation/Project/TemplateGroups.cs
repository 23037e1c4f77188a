using TemplateSms.Language.Files;

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

    /// <summary>The same, of the files of a project.</summary>
    /// <param name="template">The text, with what it depends on.</param>
    /// <param name="all">The templates of its project.</param>
    /// <param name="compile">Compiles another text, with what it depends on.</param>
    public static TemplateGroup Around(CompiledTemplate template, TemplateIndex all, Func<TemplateFile, CompiledTemplate> compile) => template.File.Variants.Count == 0
        ? TemplateGroup.Of(template)
        : new(template, all.VariantsOf(template.File).Select(variant => compile(TemplateResolver.Resolve(variant.File, all))).ToArray());

    /// <summary>The group of a base; of a variant, itself alone.</summary>
    public TemplateGroup Of(CompiledTemplate template) => template.File.Variants.Count == 0
        ? TemplateGroup.Of(template)
        : new(template, template.File.Variants.Select(variant => variant.Path).Where(_byPath.Value.ContainsKey).Select(path => _byPath.Value[path]).ToArray());
}
