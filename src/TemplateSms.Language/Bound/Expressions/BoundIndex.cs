using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Bound;

/// <summary>An element of a list by its index; null when there is none.</summary>
public sealed record BoundIndex(TemplateType Type, TextSpan Span, BoundExpression Target, BoundExpression Index)
    : BoundExpression(Type, Span);
