using TemplateSms.Language.Collections;
using TemplateSms.Language.Cultures;
using TemplateSms.Language.Syntax;
using TemplateSms.Shared;

namespace TemplateSms.Language.Files;

/// <summary>Finds the base of a variant and the variants of a base, so that each depends on no more of the others than it takes from them.</summary>
internal static class VariantResolver
{
    public static TemplateFile Resolve(TemplateFile file, TemplateIndex all)
    {
        if (VariantName.Of(file.Name) is { } name)
            return OfVariant(file, name, all);
        var variants = VariantsOf(file, all);
        return variants.Count == 0 ? file : file with { Variants = variants, Twin = TwinOf(file, CultureOf(file), all) };
    }

    /// <summary>The variants of a template whose tags mean a culture, by path.</summary>
    public static EquatableArray<Variant> VariantsOf(TemplateFile file, TemplateIndex all) =>
        all.VariantsOf(file).Select(variant => new Variant(variant.File.Path, variant.Culture)).ToArray();

    private static TemplateFile OfVariant(TemplateFile file, VariantName name, TemplateIndex all) => all.BaseOf(file) is { } origin
        ? file with { Contract = ContractReader.Read(origin), Twin = TwinOf(file, name.Culture, all, origin) }
        : file;

    /// <summary>The name of another text of the message for the same culture.</summary>
    private static string? TwinOf(TemplateFile file, string? culture, TemplateIndex all, TemplateFile? origin = null)
    {
        if (culture is null)
            return null;
        var tag = IndexedVariant.TagOf(culture);
        if (origin is not null && CultureOf(origin) is { } own && IndexedVariant.TagOf(own) == tag)
            return origin.Name;
        return all.VariantsOf(origin ?? file).FirstOrDefault(other => other.File.Path != file.Path && other.Tag == tag)?.File.Name;
    }

    private static string? CultureOf(TemplateFile origin) =>
        ContractReader.Read(origin).Find(FrontMatterKey.Culture)?.Value is { } value && value != FrontMatterKey.Invariant && CultureTable.Find(value) is not null ? value : null;
}
