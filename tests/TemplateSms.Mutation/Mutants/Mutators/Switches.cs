using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace TemplateSms.Mutation.Mutants.Mutators;

/// <summary>The ways to plant a change so that a switch at run time turns it on.</summary>
internal static class Switches
{
    /// <summary>An expression or a statement, with <paramref name="changed"/> inside it replaced.</summary>
    public static Mutation Replace(string kind, SyntaxNode host, SyntaxNode changed, SyntaxNode replacement, string? becomes = null)
    {
        var mutated = host == changed ? replacement : host.ReplaceNode(changed, replacement);
        return new(kind, host, changed, becomes ?? replacement.ToString(), (active, current) => current switch
        {
            StatementSyntax statement => IfStatement(active, Block((StatementSyntax)mutated), ElseClause(Block(statement))),
            _ => Choose(active, (ExpressionSyntax)mutated, (ExpressionSyntax)current),
        });
    }

    /// <summary>An expression that is another one while the mutant is active.</summary>
    public static Mutation Replace(string kind, ExpressionSyntax host, string becomes) =>
        Replace(kind, host, host, ParseExpression(becomes), becomes);

    /// <summary>A statement that is left out.</summary>
    public static Mutation Remove(string kind, StatementSyntax statement) =>
        new(kind, statement, statement, "(removed)", (active, current) => IfStatement(Not(active), Block((StatementSyntax)current)));

    /// <summary>A condition that always fails; variables that it declares stay assigned where it succeeds.</summary>
    public static Mutation AlwaysFalse(ExpressionSyntax condition) =>
        new("condition", condition, condition, "false", (active, current) =>
            Parenthesize(BinaryExpression(SyntaxKind.LogicalAndExpression, Parenthesize((ExpressionSyntax)current), Not(active))));

    /// <summary>A condition that always succeeds; variables that it declares stay assigned where it fails.</summary>
    public static Mutation AlwaysTrue(ExpressionSyntax condition) =>
        new("condition", condition, condition, "true", (active, current) =>
            Parenthesize(BinaryExpression(SyntaxKind.LogicalOrExpression, Parenthesize((ExpressionSyntax)current), active)));

    /// <summary>The opposite of a condition that declares nothing.</summary>
    public static Mutation Negate(ExpressionSyntax condition) =>
        Replace("condition", condition, condition, Not(Parenthesize(condition.WithoutTrivia())));

    public static ExpressionSyntax Choose(ExpressionSyntax active, ExpressionSyntax mutated, ExpressionSyntax current) =>
        Parenthesize(ConditionalExpression(active, Parenthesize(mutated), Parenthesize(current)));

    public static ExpressionSyntax Parenthesize(ExpressionSyntax expression) => ParenthesizedExpression(expression);

    public static ExpressionSyntax Not(ExpressionSyntax expression) => PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, expression);
}
