using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Bound;

/// <summary>A member of a value: of a C# type, or a part of a date.</summary>
/// <param name="IsConditional">Whether a null target gives null.</param>
public sealed record BoundMember(TemplateType Type, TextSpan Span, BoundExpression Target, string CSharpName, bool IsConditional)
    : BoundExpression(Type, Span)
{
    /// <summary>The place of the member's own name.</summary>
    public TextSpan NameSpan { get; init; }

    /// <summary>The path whose declared bound guards the read; null when none is declared.</summary>
    public string? GuardedPath { get; init; }

    /// <summary>Whether a path goes on from a <c>?.</c>, which skips all of it where it meets null.</summary>
    public static bool IsShortCircuit(BoundExpression path) =>
        path is BoundMember { GuardedPath: null } member && (member.IsConditional || IsShortCircuit(member.Target));

    /// <summary>Whether a path has a <c>?.</c> in it, so that all of it may be null.</summary>
    public static bool HasOptional(BoundExpression path) =>
        path is BoundMember member && (member.IsConditional || HasOptional(member.Target));
}
