using TemplateSms.Language.Bound;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Analysis;

/// <summary>
/// Tells whether a template has a text for all arguments within their bounds, or may refuse some while it computes: a
/// division by zero, a member of a C# type outside its bound, a local that is read before it is assigned.
/// </summary>
public static class Totality
{
    /// <summary>Whether nothing that the template computes can be refused. What is not known to be total is taken for partial.</summary>
    public static bool IsTotal(TemplateModel model) =>
        model.Blocks.All(block =>
            BoundNodes.Expressions(block).All(IsTotal)
            && BoundNodes.Statements(block).OfType<BoundFor>().All(loop => loop.Window == LoopWindow.Whole));

    // Of the expression itself; its parts are looked at one by one.
    private static bool IsTotal(BoundExpression expression) => expression.Type.Kind != TypeKind.CSharp && expression switch
    {
        BoundCall call => call.Function.IsTotal,
        BoundBinary binary => binary.Operator < BinaryOperator.Add || IsJoin(binary),
        BoundUnary unary => unary.Operator is not (UnaryOperator.Negate or UnaryOperator.Narrow),
        BoundLocal local => !local.MayBeUnassigned,
        BoundLiteral or BoundParameter or BoundLoopProperty or BoundSize or BoundIndex or BoundInterpolated or BoundConditional or BoundPlural => true,
        _ => false,
    };

    private static bool IsJoin(BoundBinary binary) => binary.Operator == BinaryOperator.Add && binary.Type.Kind == TypeKind.String;
}
