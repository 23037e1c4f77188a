using TemplateSms.Generator.Pipeline;
using TemplateSms.Language.Compilation;

namespace TemplateSms.Generator.Emit;

/// <summary>The parameter of the generated methods that chooses among the texts of a message.</summary>
internal static class CultureParameter
{
    /// <summary>The name, which no template can give a parameter of its own.</summary>
    public const string Name = "culture";

    /// <summary>The parameter in a signature.</summary>
    public const string Declaration = $"string? {Name} = null";

    /// <summary>Whether the methods of a message have it.</summary>
    public static bool IsIn(TemplateGroup group, ProjectOptions options) => !options.RendersTextOnly && (group.Variants.Count > 0 || options.HasCultureAlways);

    /// <summary>The attribute that tells the analyzer of calls which texts there are, with the blank behind it; empty where there is one.</summary>
    public static string Attribute(TemplateGroup group)
    {
        if (group.Variants.Count == 0)
            return "";
        var own = group.Base.Model.Settings.Culture is { } culture ? $", Base = {CSharpText.String(culture)}" : "";
        return $"[global::TemplateSms.SmsCultures({CSharpText.String(string.Join(", ", group.Variants.Select(text => text.Model.Variant)))}{own})] ";
    }

    /// <summary>The parameter's documentation.</summary>
    public static string Describe(TemplateGroup group)
    {
        if (group.Variants.Count == 0)
            return "The culture of the recipient. There is one text for all.";
        var own = group.Base.Model.Settings.Culture is { } culture ? $", which is {culture}" : "";
        return $"The culture of the recipient, such as the name of a CultureInfo. There are texts for {string.Join(", ", group.Variants.Select(TemplateGroup.NameOf))}; every other culture, and null, gets that of {group.Base.Model.Name}{own}.";
    }
}
