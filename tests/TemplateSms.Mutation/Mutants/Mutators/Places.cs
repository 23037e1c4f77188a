using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateSms.Mutation.Mutants.Mutators;

/// <summary>The places of nodes: whether a switch can stand there.</summary>
internal static class Places
{
    /// <summary>True where C# wants a constant, so that no switch can stand there.</summary>
    public static bool IsConstant(SyntaxNode node)
    {
        foreach (var ancestor in node.AncestorsAndSelf())
        {
            switch (ancestor)
            {
                case AttributeSyntax or EnumMemberDeclarationSyntax or PatternSyntax or SwitchLabelSyntax or InterpolationAlignmentClauseSyntax:
                case EqualsValueClauseSyntax { Parent: ParameterSyntax }:
                case BaseFieldDeclarationSyntax field when field.Modifiers.Any(SyntaxKind.ConstKeyword):
                case LocalDeclarationStatementSyntax { IsConst: true }:
                case InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }:
                    return true;
                case WhenClauseSyntax or StatementSyntax or MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    /// <summary>True where a value is read, so that a conditional expression can stand there.</summary>
    public static bool IsValue(ExpressionSyntax expression) => expression.Parent switch
    {
        ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.None),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression or (int)SyntaxKind.IsExpression } type => type.Left == expression,
        BinaryExpressionSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or ConditionalExpressionSyntax or ParenthesizedExpressionSyntax => true,
        AssignmentExpressionSyntax assignment => assignment.Right == expression,
        EqualsValueClauseSyntax or IfStatementSyntax or WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or WhenClauseSyntax => true,
        PrefixUnaryExpressionSyntax unary => !unary.IsKind(SyntaxKind.PreIncrementExpression) && !unary.IsKind(SyntaxKind.PreDecrementExpression),
        SwitchExpressionArmSyntax or IsPatternExpressionSyntax or SwitchExpressionSyntax or CastExpressionSyntax or RangeExpressionSyntax => true,
        LambdaExpressionSyntax or YieldStatementSyntax or InterpolationSyntax or AwaitExpressionSyntax => true,
        InitializerExpressionSyntax or ExpressionElementSyntax => true,
        _ => false,
    };

    /// <summary>The expression or statement around a pattern or a case label, which can be planted in its place.</summary>
    public static SyntaxNode? HostOfPattern(SyntaxNode pattern)
    {
        foreach (var ancestor in pattern.Ancestors())
        {
            switch (ancestor)
            {
                case IsPatternExpressionSyntax:
                case SwitchExpressionSyntax:
                case SwitchStatementSyntax:
                    return ancestor;
            }
        }

        return null;
    }

    /// <summary>True if an expression declares variables, which cannot be declared twice.</summary>
    public static bool Declares(SyntaxNode node) =>
        node.DescendantNodesAndSelf(n => n is not AnonymousFunctionExpressionSyntax and not SwitchExpressionArmSyntax)
            .Any(n => n is SingleVariableDesignationSyntax);
}
