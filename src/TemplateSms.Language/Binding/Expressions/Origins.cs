using TemplateSms.Language.Bound;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>Finds where the value of an expression may come from, and where that matters.</summary>
internal static class Origins
{
    private const ValueOrigin Numbers = ValueOrigin.WholeLiteral | ValueOrigin.DoubleLiteral;

    public static ValueOrigin Of(BoundExpression expression) => expression switch
    {
        BoundLocal local => local.Origin,
        BoundLiteral literal => literal.Origin,
        BoundConditional conditional => Of(conditional.WhenTrue) | Of(conditional.WhenFalse),
        BoundBinary { Operator: BinaryOperator.Coalesce } choice => Of(choice.Left) | Of(choice.Right),
        BoundBinary { Operator: >= BinaryOperator.Add, Type.IsNumber: true } sum => OfSum(sum),
        BoundUnary { Operator: UnaryOperator.Negate } sign => Of(sign.Operand),
        BoundCall call => call.Function.KeepsOriginOf.Aggregate(ValueOrigin.None, (origins, index) => origins | Of(call.Arguments[index])),
        _ => ValueOrigin.None,
    };

    public static bool IsCapture(BoundExpression expression) => (Of(expression) & ValueOrigin.Capture) != 0;

    public static bool IsCharacter(BoundExpression expression) => (Of(expression) & ValueOrigin.Character) != 0;

    /// <summary>Whether arithmetic has another result in Scriban, where a literal keeps its type beside a decimal or a double.</summary>
    public static bool ComputesOtherwise(BinaryOperator operation, BoundExpression value, BoundExpression other)
    {
        var origin = Of(value);
        var isOtherTyped = (Of(other) & Numbers) == 0 && other.Type.Kind is TypeKind.Decimal or TypeKind.Double;
        if ((origin & ValueOrigin.DoubleLiteral) != 0)
            return !isOtherTyped || other.Type.Kind != TypeKind.Decimal;
        if ((origin & ValueOrigin.WholeLiteral) == 0)
            return false;
        if (isOtherTyped)
            return other.Type.Kind == TypeKind.Double && value.Type.Kind == TypeKind.Decimal;
        return operation == BinaryOperator.DivideWhole || (operation == BinaryOperator.Divide && value.Type.Kind == TypeKind.Decimal);
    }

    /// <summary>Whether a number prints by a format otherwise than Scriban prints the literal that it may be.</summary>
    public static bool FormatsOtherwise(BoundExpression value, string format)
    {
        var origin = Of(value);
        return (origin & ValueOrigin.DoubleLiteral) != 0
            || ((origin & ValueOrigin.WholeLiteral) != 0 && NumberFormatShapes.IsOfWholeNumbers(format));
    }

    // Beside a value of the result's own type a literal becomes one in Scriban, too.
    private static ValueOrigin OfSum(BoundBinary sum)
    {
        var (left, right) = (Of(sum.Left), Of(sum.Right));
        var isTyped = (left == ValueOrigin.None && sum.Left.Type.Kind == sum.Type.Kind) || (right == ValueOrigin.None && sum.Right.Type.Kind == sum.Type.Kind);
        return isTyped ? ValueOrigin.None : (left | right) & Numbers;
    }
}
