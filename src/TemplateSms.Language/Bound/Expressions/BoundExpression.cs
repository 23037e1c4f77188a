using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Bound;

/// <summary>An expression whose names and types are known.</summary>
public abstract record BoundExpression(TemplateType Type, TextSpan Span)
{
    /// <summary>Whether the template itself has found the value of a C# type to be there.</summary>
    public bool IsKnown { get; init; }
}
