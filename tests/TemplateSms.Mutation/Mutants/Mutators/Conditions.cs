using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateSms.Mutation.Mutants.Mutators;

/// <summary>The opposite of a condition that is no comparison, since operators are changed by themselves.</summary>
internal static class Conditions
{
    public static IEnumerable<Mutation> Of(SyntaxNode node, SemanticModel model)
    {
        if (node is not ExpressionSyntax expression || !IsLeaf(expression) || !Decides(expression) || !IsTruth(expression, model))
            return [];
        return Places.Declares(expression)
            ? [Switches.AlwaysFalse(expression), Switches.AlwaysTrue(expression)]
            : [Switches.Negate(expression)];
    }

    private static bool IsLeaf(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax
            or IsPatternExpressionSyntax or AwaitExpressionSyntax or ConditionalAccessExpressionSyntax or SwitchExpressionSyntax
            or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression };

    private static bool Decides(ExpressionSyntax expression) => expression.Parent switch
    {
        BinaryExpressionSyntax binary => binary.IsKind(SyntaxKind.LogicalAndExpression) || binary.IsKind(SyntaxKind.LogicalOrExpression),
        IfStatementSyntax or WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or WhenClauseSyntax => true,
        ReturnStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax => true,
        ConditionalExpressionSyntax conditional => conditional.Condition == expression,
        _ => false,
    };

    private static bool IsTruth(ExpressionSyntax expression, SemanticModel model) =>
        model.GetTypeInfo(expression).Type?.SpecialType == SpecialType.System_Boolean;
}
