using TemplateSms.Language.Bound;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>Finds where the value of an expression may come from, and where that matters.</summary>
internal static class Origins
{
    private const ValueOrigin Numbers = ValueOrigin.WholeLiteral | ValueOrigin.DoubleLiteral;
    private const ValueOrigin Widths = ValueOrigin.Int64 | ValueOrigin.FittedInteger;

    public static ValueOrigin Of(BoundExpression expression) => expression switch
    {
        BoundLocal local => local.Origin,
        BoundLiteral { Value: long, Origin: ValueOrigin.None } => ValueOrigin.FittedInteger,
        BoundLiteral literal => literal.Origin,
        BoundConditional conditional => Of(conditional.WhenTrue) | Of(conditional.WhenFalse),
        BoundBinary { Operator: BinaryOperator.Coalesce } choice => Of(choice.Left) | Of(choice.Right),
        BoundBinary { Operator: >= BinaryOperator.Add, Type.IsInteger: true } => ValueOrigin.FittedInteger,
        BoundBinary { Operator: >= BinaryOperator.Add, Type.IsNumber: true } sum => OfSum(sum),
        BoundUnary { Operator: UnaryOperator.Negate } sign => Of(sign.Operand),
        BoundCall { Function.KeepsOriginOf.Count: > 0 } call => call.Function.KeepsOriginOf.Aggregate(ValueOrigin.None, (origins, index) => origins | Of(call.Arguments[index])),
        BoundCall { Function.Operator: not null, Type.IsInteger: true } or BoundCall { Function.FitsIntegers: true } => ValueOrigin.FittedInteger,
        _ => OfType(expression.Type),
    };

    /// <summary>The origin of a value that is what its type says.</summary>
    public static ValueOrigin OfType(TemplateType type) => type.Kind switch
    {
        TypeKind.Int => ValueOrigin.FittedInteger,
        TypeKind.Long => ValueOrigin.Int64,
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

    /// <summary>Whether a whole number may have 32 or 64 bits in Scriban for the same value.</summary>
    public static bool HasUnknownWidth(BoundExpression value) => (Of(value) & Widths) == Widths;

    /// <summary>A whole number of 32 bits where Scriban's has as many; one that always has 64 stays as it is.</summary>
    public static BoundExpression Narrowed(BoundExpression value) => value switch
    {
        BoundBinary { Operator: >= BinaryOperator.Add, Type.Kind: TypeKind.CSharp } => new BoundUnary(value.Type, value.Span, UnaryOperator.Narrow, value),
        { Type.Kind: not TypeKind.Long } => value,
        BoundLiteral { Value: long number } literal => number is >= int.MinValue and <= int.MaxValue ? literal with { Type = TemplateType.Int } : value,
        _ when (Of(value) & ValueOrigin.Int64) != 0 => value,
        _ => new BoundUnary(TemplateType.Int with { IsNullable = value.Type.IsNullable }, value.Span, UnaryOperator.Narrow, value),
    };

    /// <summary>A whole number with as many bits as Scriban's has.</summary>
    public static BoundExpression Fitted(BoundExpression value) =>
        value.Type.Kind != TypeKind.Long || value is BoundLiteral || (Of(value) & ValueOrigin.Int64) != 0
            ? value
            : new BoundUnary(value.Type, value.Span, UnaryOperator.Fit, value);

    // Beside a value of the result's own type a literal becomes one in Scriban, too.
    private static ValueOrigin OfSum(BoundBinary sum)
    {
        var (left, right) = (Of(sum.Left) & Numbers, Of(sum.Right) & Numbers);
        var isTyped = (left == ValueOrigin.None && sum.Left.Type.Kind == sum.Type.Kind) || (right == ValueOrigin.None && sum.Right.Type.Kind == sum.Type.Kind);
        return isTyped ? ValueOrigin.None : left | right;
    }
}
