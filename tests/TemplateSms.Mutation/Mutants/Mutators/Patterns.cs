using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace TemplateSms.Mutation.Mutants.Mutators;

/// <summary>A pattern or a case that accepts something else, or that is missing.</summary>
internal static class Patterns
{
    private static readonly Dictionary<SyntaxKind, SyntaxKind> _relations = new()
    {
        [SyntaxKind.LessThanToken] = SyntaxKind.LessThanEqualsToken,
        [SyntaxKind.LessThanEqualsToken] = SyntaxKind.LessThanToken,
        [SyntaxKind.GreaterThanToken] = SyntaxKind.GreaterThanEqualsToken,
        [SyntaxKind.GreaterThanEqualsToken] = SyntaxKind.GreaterThanToken,
    };

    public static IEnumerable<Mutation> Of(SyntaxNode node, SemanticModel model) => node switch
    {
        PatternSyntax pattern => OfPattern(pattern, model),
        LiteralExpressionSyntax { Parent: CaseSwitchLabelSyntax } literal => OfNumber(literal, model),
        SwitchExpressionSyntax expression => OfArms(expression),
        _ => [],
    };

    private static IEnumerable<Mutation> OfPattern(PatternSyntax pattern, SemanticModel model) => pattern switch
    {
        RelationalPatternSyntax relational when _relations.TryGetValue(relational.OperatorToken.Kind(), out var kind) =>
            [.. Lifted(pattern, relational.WithOperatorToken(Token(kind))), .. OfNumber(relational.Expression, model)],
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } or => [.. Lifted(or, or.Left), .. Lifted(or, or.Right)],
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.AndPattern } and => [.. Lifted(and, and.Left), .. Lifted(and, and.Right)],
        UnaryPatternSyntax { Parent: not IsPatternExpressionSyntax } not => Lifted(not, not.Pattern),
        ConstantPatternSyntax constant => OfNumber(constant.Expression, model),
        _ => [],
    };

    private static IEnumerable<Mutation> OfNumber(ExpressionSyntax number, SemanticModel model) =>
        model.GetTypeInfo(number).Type?.TypeKind != TypeKind.Enum && model.GetConstantValue(number).Value is int or long or double or decimal
            ? [.. Lifted(number, ParseExpression($"{number} + 1")), .. Lifted(number, ParseExpression($"{number} - 1"))]
            : [];

    // Only where another case remains for what it accepted.
    private static IEnumerable<Mutation> OfArms(SwitchExpressionSyntax expression)
    {
        if (expression.Arms.Count < 2 || expression.Arms[^1].Pattern is not (DiscardPatternSyntax or VarPatternSyntax))
            yield break;
        foreach (var arm in expression.Arms.Take(expression.Arms.Count - 1))
        {
            var without = expression.WithArms(expression.Arms.Remove(arm));
            yield return new Mutation("pattern", expression, arm, "(removed)", (active, current) => Switches.Choose(active, without, (ExpressionSyntax)current));
        }
    }

    private static IEnumerable<Mutation> Lifted(SyntaxNode changed, SyntaxNode replacement) =>
        Places.HostOfPattern(changed) is { } host ? [Switches.Replace("pattern", host, changed, replacement)] : [];
}
