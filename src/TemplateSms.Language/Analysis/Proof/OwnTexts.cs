using TemplateSms.Language.Binding;

namespace TemplateSms.Language.Analysis;

/// <summary>What is known of a template's own texts, which every walk through it comes by again.</summary>
internal sealed class OwnTexts
{
    private readonly Dictionary<BoundText, Piece> _pieces = [];

    public Piece Of(BoundText text)
    {
        if (!_pieces.TryGetValue(text, out var piece))
        {
            var shape = TextShape.Constant(text.Value);
            piece = new Piece(null, text.Span, shape with { LacksEquivalents = !shape.HasEquivalents }, text.Value);
            _pieces.Add(text, piece);
        }

        return piece;
    }
}
