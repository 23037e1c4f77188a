using TemplateSms.Language.Text;

namespace TemplateSms.Language.Bound;

/// <summary>A parameter of the template.</summary>
public sealed record BoundParameter(ParameterModel Parameter, TextSpan Span) : BoundExpression(Parameter.Type, Span)
{
    /// <summary>Whether a condition has made sure that the value of a nullable type is there; the type says so, too.</summary>
    public bool IsPresent { get; init; }
}
