using System.Text;

namespace TemplateSms.Language.Translation;

/// <summary>A text that is translated as one: its words and its placeholders in order, with the spelling that the file has of each.</summary>
/// <param name="Form">The form in which the template writes it.</param>
/// <param name="Open">The source before the first piece, such as a quote.</param>
/// <param name="Pieces">The words and the placeholders; no two stretches of words are beside each other.</param>
/// <param name="Close">The source after the last piece.</param>
public sealed record TextUnit(TextForm Form, string Open, IReadOnlyList<UnitPiece> Pieces, string Close)
{
    /// <summary>Whether it has words, and not placeholders alone.</summary>
    public bool HasWords => Pieces.Any(piece => piece is WordsPiece { Value: var value } && !string.IsNullOrWhiteSpace(value));

    /// <summary>The placeholders, in order.</summary>
    public IEnumerable<CodePiece> Codes => Pieces.OfType<CodePiece>();

    /// <summary>The source of the text.</summary>
    public string Source
    {
        get
        {
            var source = new StringBuilder();
            WriteTo(source);
            return source.ToString();
        }
    }

    internal void WriteTo(StringBuilder source)
    {
        source.Append(Open);
        foreach (var piece in Pieces)
            piece.WriteTo(source);
        source.Append(Close);
    }
}
