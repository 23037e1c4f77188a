using TemplateSms.Language.Collections;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Files;

/// <summary>
/// The part of a base template that its variants are compiled against, equal by value: an edit of the base's text, summary or comments
/// leaves it as it was.
/// </summary>
/// <param name="Name">The base's name.</param>
/// <param name="Entries">The settings that the base declares, and those of its folder that are not a text's own, without their places.</param>
public sealed record TemplateContract(string Name, EquatableArray<FrontMatterEntry> Entries)
{
    /// <summary>The entry of a setting; null where the base has none.</summary>
    public FrontMatterEntry? Find(FrontMatterKey key) => Entries.FirstOrDefault(entry => entry.Key == key.Name);
}
