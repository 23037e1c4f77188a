using TemplateSms.Language.Text;

namespace TemplateSms.Language.Binding;

/// <summary><c>condition ? whenTrue : whenFalse</c>.</summary>
public sealed record BoundConditional(
    TemplateType Type,
    TextSpan Span,
    BoundExpression Condition,
    BoundExpression WhenTrue,
    BoundExpression WhenFalse) : BoundExpression(Type, Span);
