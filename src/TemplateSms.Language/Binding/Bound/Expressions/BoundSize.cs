using TemplateSms.Language.Text;

namespace TemplateSms.Language.Binding;

/// <summary>The number of elements of a list, or of UTF-16 units of a text.</summary>
public sealed record BoundSize(TextSpan Span, BoundExpression Target) : BoundExpression(TemplateType.Long, Span);
