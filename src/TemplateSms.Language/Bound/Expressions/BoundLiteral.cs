using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Bound;

/// <summary>A string, long, double, decimal or bool, or null.</summary>
public sealed record BoundLiteral(TemplateType Type, TextSpan Span, object? Value) : BoundExpression(Type, Span)
{
    /// <summary>Whether it was written as a number of another type.</summary>
    public ValueOrigin Origin { get; init; }
}
