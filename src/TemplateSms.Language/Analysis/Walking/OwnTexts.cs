using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Analysis;

/// <summary>What is known of a template's own texts, which every walk through it comes by again.</summary>
internal sealed class OwnTexts
{
    private readonly Dictionary<BoundText, Piece> _pieces = [];

    public Piece Of(BoundText text)
    {
        if (!_pieces.TryGetValue(text, out var piece))
        {
            piece = new Piece(null, text.Span, TextShape.Constant(text.Value), text.Value);
            _pieces.Add(text, piece);
        }

        return piece;
    }
}
