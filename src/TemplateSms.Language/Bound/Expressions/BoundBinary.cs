using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Bound;

/// <summary>A comparison, a logical operation, <c>??</c>, or arithmetic; <c>+</c> also joins texts.</summary>
public sealed record BoundBinary(TemplateType Type, TextSpan Span, BinaryOperator Operator, BoundExpression Left, BoundExpression Right)
    : BoundExpression(Type, Span);
