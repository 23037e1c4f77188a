using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Bound;

/// <summary><c>!operand</c> or <c>-operand</c>.</summary>
public sealed record BoundUnary(TemplateType Type, TextSpan Span, UnaryOperator Operator, BoundExpression Operand)
    : BoundExpression(Type, Span);
