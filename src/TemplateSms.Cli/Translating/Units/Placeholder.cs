using TemplateSms.Language.Translation;

namespace TemplateSms.Cli.Translating.Units;

/// <summary>A placeholder of a text: its code in the base, and in the translation that is there.</summary>
/// <param name="Id">The id, which is unique in its text.</param>
/// <param name="Base">The code in the base; null for one that the translation alone has.</param>
/// <param name="Present">The code in the translation that is there; null where it has none.</param>
/// <param name="Slots">The texts in the code, those of the base where there is one.</param>
/// <param name="HasPresentSlots">Whether the code of the translation has places for the same texts.</param>
internal sealed record Placeholder(string Id, CodePiece? Base, CodePiece? Present, IReadOnlyList<Slot> Slots, bool HasPresentSlots)
{
    /// <summary>The code that a translator sees.</summary>
    public CodePiece Shown => Base ?? Present!;
}
