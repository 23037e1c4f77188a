using TemplateSms.Language.Text;

namespace TemplateSms.Language.Bound;

/// <summary>A loop over a list.</summary>
/// <param name="LoopId">Tells the loops of a template apart, for <see cref="BoundLoopProperty"/>.</param>
public sealed record BoundFor(
    TextSpan Span,
    int LoopId,
    BoundLocal Variable,
    BoundExpression List,
    LoopWindow Window,
    BoundBlock Body,
    BoundBlock Otherwise) : BoundStatement(Span);
