using TemplateSms.Language.Collections;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Bound;

/// <summary>An interpolated string: texts and holes in order.</summary>
public sealed record BoundInterpolated(TextSpan Span, EquatableArray<BoundExpression> Parts)
    : BoundExpression(TemplateType.String, Span);
