using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Bound;

/// <summary>The number of elements of a list, or of UTF-16 units of a text.</summary>
/// <param name="IsConditional">Whether null has null for its size, and is no error.</param>
public sealed record BoundSize(TextSpan Span, BoundExpression Target, bool IsConditional)
    : BoundExpression(TemplateType.Long with { IsNullable = IsConditional }, Span);
