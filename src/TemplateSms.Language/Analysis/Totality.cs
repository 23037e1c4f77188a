using TemplateSms.Language.Bound;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Analysis;

/// <summary>
/// Tells whether a template has a text for all arguments within their bounds, or may refuse some while it computes: a
/// division by zero, a member of a C# type outside its bound, a local that is read before it is assigned.
/// </summary>
public static class Totality
{
    /// <summary>Whether nothing that the template computes can be refused. What is not known to be total is taken for partial.</summary>
    public static bool IsTotal(TemplateModel model) => model.Blocks.All(block => BoundNodes.Expressions(block).All(IsTotal));

    /// <summary>Whether nothing can be refused that a text computes, of what its proof reaches. An operation has a result where the proof knows it.</summary>
    internal static bool IsTotal(TemplateModel text, ProofRun run) =>
        BoundNodes.Statements(text.Body).Where(run.Reached.Contains).SelectMany(BoundNodes.Expressions).All(expression => IsTotal(expression) || run.Known.Contains(expression))
        && text.Blocks.Where(block => !ReferenceEquals(block, text.Body)).All(block => BoundNodes.Expressions(block).All(IsTotal))
        && text.Parameters.All(parameter => parameter.Type.Innermost.Kind != TypeKind.CSharp);

    // Of the expression itself; its parts are looked at one by one.
    private static bool IsTotal(BoundExpression expression) => expression.Type.Kind != TypeKind.CSharp && expression switch
    {
        BoundCall call => call.Function.Operator is { } operation ? IsTotal(operation, call.Arguments[0], call.Arguments[1]) : call.Function.IsTotal || PrintedBeginnings.UnitsOf(call) is not null,
        BoundBinary binary => binary.Operator < BinaryOperator.Add || IsJoin(binary) || (binary.Type.Kind != TypeKind.String && IsTotal(binary.Operator, binary.Left, binary.Right)),
        BoundUnary unary => unary.Operator is not (UnaryOperator.Negate or UnaryOperator.Narrow) || unary.Operand is BoundLiteral { Value: >= 0L and <= int.MaxValue },
        BoundLocal local => !local.MayBeUnassigned,
        BoundLiteral or BoundParameter or BoundLoopProperty or BoundSize or BoundIndex or BoundInterpolated or BoundConditional or BoundPlural => true,
        _ => false,
    };

    private static bool IsJoin(BoundBinary binary) => binary.Operator == BinaryOperator.Add && binary.Type.Kind == TypeKind.String;

    // The sum and the product of two numbers of 32 bits are within a long.
    private static bool IsTotal(BinaryOperator operation, BoundExpression left, BoundExpression right) => operation switch
    {
        BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply => IsSmall(left) && IsSmall(right),
        _ => false,
    };

    private static bool IsSmall(BoundExpression expression) => expression switch
    {
        BoundLiteral { Value: long number } => number is >= int.MinValue and <= int.MaxValue,
        BoundSize or BoundLoopProperty => !expression.Type.IsNullable,
        _ => expression.Type is { Kind: TypeKind.Int, IsNullable: false },
    };
}
