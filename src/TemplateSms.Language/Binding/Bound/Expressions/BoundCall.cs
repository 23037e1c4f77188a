using TemplateSms.Language.Text;

namespace TemplateSms.Language.Binding;

/// <summary>A call of a function of the catalogue; all its parameters have an argument.</summary>
public sealed record BoundCall(TemplateType Type, TextSpan Span, string Function, EquatableArray<BoundExpression> Arguments)
    : BoundExpression(Type, Span);
