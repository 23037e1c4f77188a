namespace TemplateSms.Cli.Translating.Units;

/// <summary>A place for texts in the code of a placeholder: for one, or for one of each category of a number.</summary>
/// <param name="Id">The id of the text, or of the group of texts.</param>
/// <param name="Texts">The texts.</param>
/// <param name="Reached">The categories of the texts of a group, with examples, in the same order; null for a text alone.</param>
internal sealed record Slot(string Id, IReadOnlyList<UnitNode> Texts, IReadOnlyList<Language.Analysis.ReachedCategory>? Reached);
