using TemplateSms.Language.Text;

namespace TemplateSms.Language.Binding;

/// <summary>A parameter of the template.</summary>
public sealed record BoundParameter(ParameterModel Parameter, TextSpan Span) : BoundExpression(Parameter.Type, Span);
