using TemplateSms.Language.Text;

namespace TemplateSms.Language.Binding;

/// <summary>An interpolated string: texts and holes in order.</summary>
public sealed record BoundInterpolated(TextSpan Span, EquatableArray<BoundExpression> Parts)
    : BoundExpression(TemplateType.String, Span);
