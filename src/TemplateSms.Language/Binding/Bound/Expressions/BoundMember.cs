using TemplateSms.Language.Text;

namespace TemplateSms.Language.Binding;

/// <summary>A member of a value: of a C# type, or a part of a date.</summary>
/// <param name="IsConditional">Whether a null target gives null.</param>
public sealed record BoundMember(TemplateType Type, TextSpan Span, BoundExpression Target, string CSharpName, bool IsConditional)
    : BoundExpression(Type, Span)
{
    /// <summary>The path whose declared bound guards the read; null when none is declared.</summary>
    public string? GuardedPath { get; init; }
}
