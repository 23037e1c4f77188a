using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Analysis;

/// <summary>A text of the template's own, with what every walk asks of it.</summary>
internal sealed class WalkedText(BoundText text)
{
    private IReadOnlyList<LinkText>? _links;

    public Piece Piece { get; } = new(null, text.Span, TextShape.Constant(text.Value), text.Value);

    /// <summary>The links that begin in it.</summary>
    public IReadOnlyList<LinkText> Links => _links ??= LinkText.In(text.Value);
}
