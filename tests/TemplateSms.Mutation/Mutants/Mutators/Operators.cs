using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;
using static Microsoft.CodeAnalysis.CSharp.SyntaxKind;

namespace TemplateSms.Mutation.Mutants.Mutators;

/// <summary>Another operator: a bound that is off by one, the opposite, the neighbour on the keyboard.</summary>
internal static class Operators
{
    private static readonly Dictionary<SyntaxKind, SyntaxKind[]> _binary = new()
    {
        [LessThanExpression] = [LessThanOrEqualExpression, GreaterThanExpression],
        [LessThanOrEqualExpression] = [LessThanExpression, GreaterThanExpression],
        [GreaterThanExpression] = [GreaterThanOrEqualExpression, LessThanExpression],
        [GreaterThanOrEqualExpression] = [GreaterThanExpression, LessThanExpression],
        [EqualsExpression] = [NotEqualsExpression],
        [NotEqualsExpression] = [EqualsExpression],
        [AddExpression] = [SubtractExpression],
        [SubtractExpression] = [AddExpression],
        [MultiplyExpression] = [DivideExpression],
        [DivideExpression] = [MultiplyExpression],
        [ModuloExpression] = [MultiplyExpression],
        [LeftShiftExpression] = [RightShiftExpression],
        [RightShiftExpression] = [LeftShiftExpression],
        [BitwiseAndExpression] = [BitwiseOrExpression],
        [BitwiseOrExpression] = [BitwiseAndExpression],
        [LogicalAndExpression] = [LogicalOrExpression],
        [LogicalOrExpression] = [LogicalAndExpression],
    };

    private static readonly Dictionary<SyntaxKind, SyntaxKind> _assignments = new()
    {
        [AddAssignmentExpression] = SubtractAssignmentExpression,
        [SubtractAssignmentExpression] = AddAssignmentExpression,
        [MultiplyAssignmentExpression] = DivideAssignmentExpression,
        [DivideAssignmentExpression] = MultiplyAssignmentExpression,
        [AndAssignmentExpression] = OrAssignmentExpression,
        [OrAssignmentExpression] = AndAssignmentExpression,
    };

    private static readonly Dictionary<SyntaxKind, SyntaxKind> _steps = new()
    {
        [PreIncrementExpression] = PreDecrementExpression,
        [PreDecrementExpression] = PreIncrementExpression,
        [PostIncrementExpression] = PostDecrementExpression,
        [PostDecrementExpression] = PostIncrementExpression,
    };

    public static IEnumerable<Mutation> Of(SyntaxNode node, SemanticModel model) => node switch
    {
        BinaryExpressionSyntax { RawKind: (int)CoalesceExpression } coalesce => OfCoalesce(coalesce),
        BinaryExpressionSyntax binary when !IsText(binary, model) => OfBinary(binary),
        AssignmentExpressionSyntax assignment when _assignments.TryGetValue(assignment.Kind(), out var kind) && IsNumber(assignment, model) =>
            [Changed(assignment, AssignmentExpression(kind, assignment.Left, assignment.Right))],
        PrefixUnaryExpressionSyntax step when _steps.TryGetValue(step.Kind(), out var kind) => [Changed(step, PrefixUnaryExpression(kind, step.Operand))],
        PostfixUnaryExpressionSyntax step when _steps.TryGetValue(step.Kind(), out var kind) => [Changed(step, PostfixUnaryExpression(kind, step.Operand))],
        PrefixUnaryExpressionSyntax { RawKind: (int)LogicalNotExpression or (int)UnaryMinusExpression or (int)BitwiseNotExpression } unary
            when !Places.Declares(unary) && unary.Operand is not LiteralExpressionSyntax =>
            [Switches.Replace("operator", unary, unary, unary.Operand)],
        _ => [],
    };

    private static IEnumerable<Mutation> OfBinary(BinaryExpressionSyntax binary)
    {
        if (!_binary.TryGetValue(binary.Kind(), out var kinds))
            yield break;
        if (!Places.Declares(binary))
        {
            foreach (var kind in kinds)
                yield return Switches.Replace("operator", binary, binary, BinaryExpression(kind, binary.Left, binary.Right));
        }
        else if (binary.IsKind(LogicalAndExpression))
        {
            yield return WithoutOperand(binary, left: true);
            yield return WithoutOperand(binary, left: false);
        }
    }

    // Each operand is planted by itself, so that the variables of the other stay assigned.
    private static Mutation WithoutOperand(BinaryExpressionSyntax and, bool left) =>
        new("operator", and, and, (left ? and.Right : and.Left).ToString(), (active, current) =>
        {
            var inner = (BinaryExpressionSyntax)Unwrapped(current);
            return left
                ? Switches.Parenthesize(inner.WithLeft(Or(active, inner.Left)))
                : Switches.Parenthesize(inner.WithRight(Or(active, inner.Right)));
        });

    private static SyntaxNode Unwrapped(SyntaxNode node) => node is ParenthesizedExpressionSyntax parenthesized ? Unwrapped(parenthesized.Expression) : node;

    private static ExpressionSyntax Or(ExpressionSyntax active, ExpressionSyntax operand) =>
        Switches.Parenthesize(BinaryExpression(LogicalOrExpression, active, Switches.Parenthesize(operand)));

    private static IEnumerable<Mutation> OfCoalesce(BinaryExpressionSyntax coalesce)
    {
        if (Places.Declares(coalesce))
            yield break;
        if (coalesce.Right is not ThrowExpressionSyntax)
            yield return Switches.Replace("coalesce", coalesce, coalesce, coalesce.Right);
        yield return Switches.Replace("coalesce", coalesce, coalesce, PostfixUnaryExpression(SuppressNullableWarningExpression, Switches.Parenthesize(coalesce.Left)), coalesce.Left.ToString());
    }

    private static Mutation Changed(ExpressionSyntax expression, ExpressionSyntax replacement)
    {
        // A statement is changed as one, since a conditional expression is none.
        return expression.Parent is ExpressionStatementSyntax statement
            ? Switches.Replace("operator", statement, expression, replacement)
            : Switches.Replace("operator", expression, expression, replacement);
    }

    private static bool IsText(BinaryExpressionSyntax binary, SemanticModel model) =>
        binary.IsKind(AddExpression) && model.GetTypeInfo(binary).Type?.SpecialType == SpecialType.System_String;

    private static bool IsNumber(AssignmentExpressionSyntax assignment, SemanticModel model) =>
        model.GetTypeInfo(assignment.Left).Type is { SpecialType: not SpecialType.System_String, TypeKind: not TypeKind.Delegate };
}
