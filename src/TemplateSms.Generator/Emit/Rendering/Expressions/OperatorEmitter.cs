using TemplateSms.Language.Bound;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;

namespace TemplateSms.Generator.Emit;

/// <summary>Writes operators other than comparisons, and choices.</summary>
internal sealed class OperatorEmitter(Func<BoundExpression, Code> emit, UseEmitter uses, ComparisonEmitter comparisons)
{
    public Code Unary(BoundUnary unary) => unary.Operator switch
    {
        UnaryOperator.Not => $"!{emit(unary.Operand)}",
        UnaryOperator.Narrow => $"{Runtime.Templating}Operators.Narrow({emit(unary.Operand)})",
        UnaryOperator.Fit => emit(unary.Operand),
        UnaryOperator.Negate => $"{Runtime.Templating}Operators.Negate({uses.Operand(unary.Operand)})",
        _ => Truth(unary.Operand),
    };

    private Code Truth(BoundExpression value) => value.Type.Kind switch
    {
        TypeKind.Null => $"false",
        TypeKind.Bool => $"({emit(value)} == true)",
        TypeKind.CSharp => uses.ThereAnd(value, $"{Runtime.Templating}Operators.IsTrue({emit(value)})"),
        _ => $"({emit(value)} is not null)",
    };

    public Code Binary(BoundBinary binary) => binary.Operator switch
    {
        BinaryOperator.And => Code.Group($"{emit(binary.Left)} && {emit(binary.Right)}"),
        BinaryOperator.Or => Code.Group($"{emit(binary.Left)} || {emit(binary.Right)}"),
        BinaryOperator.Coalesce when binary.Left.Type.Kind == TypeKind.CSharp =>
            $"{Runtime.Templating}Operators.Coalesce({(binary.Right.Type.IsNumber ? uses.Operand(binary.Left) : emit(binary.Left))}, {emit(binary.Right)})",
        BinaryOperator.Coalesce => Code.Group($"{emit(binary.Left)} ?? {emit(binary.Right)}"),
        >= BinaryOperator.Add => Arithmetic(binary),
        _ => comparisons.Compare(binary),
    };

    private Code Arithmetic(BoundBinary binary)
    {
        if (binary.Type.Kind == TypeKind.String)
        {
            return binary.Operator == BinaryOperator.Add
                ? Concat(binary.Left, binary.Right)
                : $"{Runtime.Templating}StringFunctions.Repeat({emit(binary.Left)}, {emit(binary.Right)})";
        }

        return $"{UseEmitter.Arithmetic(binary.Operator)}({uses.Operand(binary.Left)}, {uses.Operand(binary.Right)})";
    }

    // A text that may be null is told from a value whose text it joins: beside that, null is no empty text.
    private Code Concat(BoundExpression left, BoundExpression right)
    {
        var method = (IsNullableText(left.Type), IsNullableText(right.Type)) switch
        {
            (true, false) when !right.Type.IsText => "ConcatValue",
            (false, true) when !left.Type.IsText => "ValueConcat",
            _ => "Concat",
        };
        if (method == "Concat" || (left.Type.Kind != TypeKind.CSharp && right.Type.Kind != TypeKind.CSharp))
            return $"{Runtime.Templating}Operators.{method}({uses.Text(left)}, {uses.Text(right)})";

        // Whether a member is a text only the C# compiler knows.
        return $"{Runtime.Templating}Operators.{method}({emit(left)}, {emit(right)}, static value => {Runtime.Templating}TextForm.Of({Runtime.Door}Print(value){uses.CultureArgument}))";
    }

    private static bool IsNullableText(TemplateType type) => type is { Kind: TypeKind.String, IsNullable: true };

    public Code Conditional(BoundConditional conditional)
    {
        // C# finds no common type for a value and null.
        var cast = conditional.Type switch
        {
            { Kind: TypeKind.Null } => "(string?)",
            { IsNullable: true, Kind: not TypeKind.CSharp } when !TypeNames.IsReference(conditional.Type) =>
                $"({TypeNames.Of(conditional.Type, "string")})",
            _ => "",
        };
        if (conditional.Type.Kind == TypeKind.CSharp)
            return $"{Runtime.Door}Either({emit(conditional.Condition)} ? {Chosen(conditional.WhenTrue)} : {Chosen(conditional.WhenFalse)})";
        return $"({emit(conditional.Condition)} ? {cast}{emit(conditional.WhenTrue)} : {emit(conditional.WhenFalse)})";
    }

    // A whole number that fits an int would be tried as each type that a member's type is made of.
    private Code Chosen(BoundExpression value) =>
        value is BoundLiteral { Value: long and >= int.MinValue and <= int.MaxValue } ? $"{emit(value)}L" : emit(value);
}
