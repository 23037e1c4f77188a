using TemplateSms.Language.Translation;

namespace TemplateSms.Cli.Translating.Units;

/// <summary>A text of a template with its id, in the language of the base and in that of a translation that is there.</summary>
/// <param name="id">The id, which is unique in its template.</param>
/// <param name="original">The text of the base.</param>
/// <param name="present">The translation that is there; null where there is none.</param>
/// <param name="placeholders">The placeholders of both.</param>
internal sealed class UnitNode(string id, TextUnit original, TextUnit? present, IReadOnlyList<Placeholder> placeholders)
{
    public string Id { get; } = id;

    /// <summary>The text of the base.</summary>
    public TextUnit Base { get; } = original;

    /// <summary>The translation that is there; null where there is none.</summary>
    public TextUnit? Present { get; } = present;

    /// <summary>The placeholders of both texts.</summary>
    public IReadOnlyList<Placeholder> Placeholders { get; } = placeholders;

    /// <summary>The text of the base as a translator sees it.</summary>
    public IReadOnlyList<Fragment> Source { get; } = FragmentsOf(original, placeholders, placeholder => placeholder.Base);

    /// <summary>The translation that is there; null where there is none.</summary>
    public IReadOnlyList<Fragment>? Target { get; } = present is null ? null : FragmentsOf(present, placeholders, placeholder => placeholder.Present);

    /// <summary>This text and those in its placeholders, each before those in it.</summary>
    public IEnumerable<UnitNode> All => Placeholders.SelectMany(placeholder => placeholder.Slots).SelectMany(slot => slot.Texts).SelectMany(text => text.All).Prepend(this);

    public Placeholder? Find(string id) => Placeholders.FirstOrDefault(placeholder => placeholder.Id == id);

    private static IReadOnlyList<Fragment> FragmentsOf(TextUnit unit, IReadOnlyList<Placeholder> placeholders, Func<Placeholder, CodePiece?> codeOf) =>
        Fragment.Joined(unit.Pieces.Select(piece => piece is WordsPiece words
            ? Fragment.OfWords(words.Value)
            : Fragment.OfPlaceholder(placeholders.First(placeholder => ReferenceEquals(codeOf(placeholder), piece)).Id)));
}
