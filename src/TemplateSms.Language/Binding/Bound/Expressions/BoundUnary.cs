using TemplateSms.Language.Text;

namespace TemplateSms.Language.Binding;

/// <summary><c>!operand</c> or <c>-operand</c>.</summary>
public sealed record BoundUnary(TemplateType Type, TextSpan Span, UnaryOperator Operator, BoundExpression Operand)
    : BoundExpression(Type, Span);
