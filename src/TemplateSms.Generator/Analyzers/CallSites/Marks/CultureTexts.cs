using Microsoft.CodeAnalysis;

namespace TemplateSms.Generator.Analyzers.CallSites.Marks;

/// <summary>The texts that a parameter chooses among.</summary>
/// <param name="Variants">The tags of the culture variants.</param>
/// <param name="Base">The culture of the base's text; null for none.</param>
internal sealed record CultureTexts(IReadOnlyList<string> Variants, string? Base)
{
    private const string BaseProperty = "Base";

    /// <summary>The texts that an attribute names; null where it names none.</summary>
    public static CultureTexts? Of(AttributeData attribute)
    {
        if (attribute.ConstructorArguments is not [{ Value: string written }])
            return null;
        string[] variants = [.. written.Split(',').Select(tag => tag.Trim()).Where(tag => tag.Length > 0)];
        return variants.Length == 0 ? null : new(variants, attribute.NamedArguments.FirstOrDefault(argument => argument.Key == BaseProperty).Value.Value as string);
    }

    /// <summary>The texts, for messages: <c>en (the base), fr, pl</c>.</summary>
    public string InWords => string.Join(", ", Variants.Prepend(Base is null ? "the base" : $"{Base} (the base)"));
}
