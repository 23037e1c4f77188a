using TemplateSms.Language.Collections;
using TemplateSms.Language.Cultures;

namespace TemplateSms.Language.Compilation;

/// <summary>A template with its culture variants: the texts of one message, which has one method.</summary>
/// <param name="Base">The text that declares the contract.</param>
/// <param name="Variants">The other texts, by path.</param>
public sealed record TemplateGroup(CompiledTemplate Base, EquatableArray<CompiledTemplate> Variants)
{
    /// <summary>A template without variants.</summary>
    public static TemplateGroup Of(CompiledTemplate template) => new(template, EquatableArray<CompiledTemplate>.Empty);

    /// <summary>The texts, that of the base first.</summary>
    public IEnumerable<CompiledTemplate> Texts => Variants.Prepend(Base);

    /// <summary>Whether code can be generated for every text.</summary>
    public bool CanEmit => Texts.All(text => text.CanEmit);

    /// <summary>The name of a text among those of its message: its culture, or the template's name where the base has none.</summary>
    public static string NameOf(CompiledTemplate text) => text.Model.Variant ?? text.Model.Settings.Culture ?? text.Model.Name;

    /// <summary>The look-up of the text for a culture.</summary>
    public CultureLookup Lookup => new(Base.Model.Settings.Culture, Variants.Select(variant => variant.Model.Variant!));
}
