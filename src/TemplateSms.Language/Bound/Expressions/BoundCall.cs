using TemplateSms.Language.Collections;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Bound;

/// <summary>A call of a function of the catalogue; all its parameters have an argument.</summary>
public sealed record BoundCall(TemplateType Type, TextSpan Span, Function Function, EquatableArray<BoundExpression> Arguments)
    : BoundExpression(Type, Span);
