namespace TemplateSms.Language.Syntax;

/// <summary><c>$"text {hole}"</c>.</summary>
public sealed class InterpolatedSyntax(IReadOnlyList<InterpolatedPart> contents) : ExpressionSyntax
{
    public IReadOnlyList<InterpolatedPart> Contents { get; } = contents;
}
