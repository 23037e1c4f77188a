using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Bound;

/// <summary><c>condition ? whenTrue : whenFalse</c>.</summary>
public sealed record BoundConditional(
    TemplateType Type,
    TextSpan Span,
    BoundExpression Condition,
    BoundExpression WhenTrue,
    BoundExpression WhenFalse) : BoundExpression(Type, Span);
