using TemplateSms.Language.Bound;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;

namespace TemplateSms.Generator.Emit;

internal sealed partial class ExpressionEmitter
{
    private Code EmitUnary(BoundUnary unary) => unary.Operator switch
    {
        UnaryOperator.Not => $"!{Emit(unary.Operand)}",
        UnaryOperator.Narrow => $"{Templating}Operators.Narrow({Emit(unary.Operand)})",
        UnaryOperator.Fit => Emit(unary.Operand),
        UnaryOperator.Negate => $"{Templating}Operators.Negate({EmitOperand(unary.Operand)})",
        _ => EmitTruth(unary.Operand),
    };

    private Code EmitTruth(BoundExpression value) => value.Type.Kind switch
    {
        TypeKind.Null => $"false",
        TypeKind.Bool => $"({Emit(value)} == true)",
        TypeKind.CSharp => EmitThereAnd(value, $"{Templating}Operators.IsTrue({Emit(value)})"),
        _ => $"({Emit(value)} is not null)",
    };

    private Code EmitBinary(BoundBinary binary) => binary.Operator switch
    {
        BinaryOperator.And => Code.Group($"{Emit(binary.Left)} && {Emit(binary.Right)}"),
        BinaryOperator.Or => Code.Group($"{Emit(binary.Left)} || {Emit(binary.Right)}"),
        BinaryOperator.Coalesce when binary.Left.Type.Kind == TypeKind.CSharp =>
            $"{Templating}Operators.Coalesce({(binary.Right.Type.IsNumber ? EmitOperand(binary.Left) : Emit(binary.Left))}, {Emit(binary.Right)})",
        BinaryOperator.Coalesce => Code.Group($"{Emit(binary.Left)} ?? {Emit(binary.Right)}"),
        >= BinaryOperator.Add => EmitArithmetic(binary),
        _ => EmitComparison(binary),
    };

    private Code EmitArithmetic(BoundBinary binary)
    {
        if (binary.Type.Kind == TypeKind.String)
        {
            return binary.Operator == BinaryOperator.Add
                ? EmitConcat(binary.Left, binary.Right)
                : $"{Templating}StringFunctions.Repeat({Emit(binary.Left)}, {Emit(binary.Right)})";
        }

        return $"{Templating}Operators.{binary.Operator.ToString()}({EmitOperand(binary.Left)}, {EmitOperand(binary.Right)})";
    }

    // A text that may be null is told from a value whose text it joins: beside that, null is no empty text.
    private Code EmitConcat(BoundExpression left, BoundExpression right)
    {
        var method = (IsNullableText(left.Type), IsNullableText(right.Type)) switch
        {
            (true, false) when !right.Type.IsText => "ConcatValue",
            (false, true) when !left.Type.IsText => "ValueConcat",
            _ => "Concat",
        };
        if (method == "Concat" || (left.Type.Kind != TypeKind.CSharp && right.Type.Kind != TypeKind.CSharp))
            return $"{Templating}Operators.{method}({EmitText(left)}, {EmitText(right)})";

        // Whether a member is a text only the C# compiler knows.
        return $"{Templating}Operators.{method}({Emit(left)}, {Emit(right)}, static value => {Templating}TextForm.Of({Door}Print(value){CultureArgument}))";
    }

    private static bool IsNullableText(TemplateType type) => type is { Kind: TypeKind.String, IsNullable: true };

    private Code EmitOperand(BoundExpression operand) =>
        operand.Type.Kind == TypeKind.Null ? $"(long?)null" : EmitMemberAs("Operators.Operand", operand);

    // Where only the C# compiler knows the type of a value, it finds what it is here, or refuses it. Arithmetic gives what its
    // overloads return.
    private Code EmitMemberAs(string method, BoundExpression value)
    {
        if (value is not { Type.Kind: TypeKind.CSharp } or BoundUnary or BoundBinary { Operator: >= BinaryOperator.Add })
            return Emit(value);
        Code call = $"{Templating}{method}({Emit(value)})";
        return call.At(value.Span);
    }

    private Code EmitComparison(BoundBinary binary)
    {
        var (left, right) = (binary.Left, binary.Right);
        if (left.Type.Kind == TypeKind.Null || right.Type.Kind == TypeKind.Null)
            return EmitNullComparison(binary.Operator, left.Type.Kind == TypeKind.Null ? right : left);
        if (left is BoundParameter { Type.Kind: TypeKind.Enum } parameter && right is BoundLiteral { Value: string member })
            return EmitMemberComparison(parameters[parameter.Parameter.Name], Symbol(binary.Operator), member);
        if (IsPlain(binary))
            return Code.Group($"{Emit(left)} {Symbol(binary.Operator)} {Emit(right)}");
        if (left.Type.IsMoment && right.Type.IsMoment)
            return Code.Group($"{ToDateTime(left)} {Symbol(binary.Operator)} {ToDateTime(right)}");
        var (operation, not) = binary.Operator == BinaryOperator.NotEqual ? ("Equal", "!") : (binary.Operator.ToString(), "");
        Code comparison = $"{Templating}Operators.{operation}({EmitMemberAs("Operators.Comparand", left)}, {EmitMemberAs("Operators.Comparand", right)})";
        var there = ThereIn(operation, left, right) ?? ThereIn(operation, right, left);
        comparison = comparison.At(binary.Span);
        return not.Length == 0 ? Tested(there, comparison) : $"{not}{Tested(there, comparison)}";
    }

    private Code Tested(BoundExpression? there, Code comparison) => there is null ? comparison : EmitThereAnd(there, comparison, isNeeded: true);

    // What equals a value is there, and so is a number or a date that has an order with one; null has one among texts only.
    private static BoundExpression? ThereIn(string operation, BoundExpression value, BoundExpression other) =>
        MayBeNull(value)
        && value is BoundMember or BoundLocal or BoundParameter
        && other.Type is { IsNullable: false, Kind: not (TypeKind.CSharp or TypeKind.Null) }
        && (operation == "Equal" || other.Type.IsNumber || other.Type.IsMoment)
            ? value
            : null;

    private static Code EmitMemberComparison(EmittedParameter parameter, string symbol, string member) =>
        Code.Group($"{parameter.ValueName} {symbol} {parameter.EnumName}.{Names.ToPascalCase(member)}");

    // As '==' compares an element with the value; where both are of one type in C#, the runtime has a method for it.
    private Code EmitContains(BoundExpression list, BoundExpression value)
    {
        const string Contains = Templating + "ArrayFunctions.Contains";
        var element = list.Type.Element ?? list.Type;
        if (element.Kind == TypeKind.Enum)
            return $"{Contains}({Templating}ArrayFunctions.Map({Emit(list)}, static item => {BodyEmitter.TextOf}(item)), {Emit(value)})";
        if (value.Type.Kind == TypeKind.Null && element is { IsNullable: false, Kind: not TypeKind.CSharp })
            return Code.Of("false");
        if (IsOfType(value, element))
            return $"{Contains}({EmitItems(list)}, {Emit(value)})";
        var item = new BoundLocal(element, value.Span, "item", "item") { IsElement = true };
        var other = new BoundLocal(value.Type, value.Span, "value", "value");
        var equal = EmitCondition(new BoundBinary(TemplateType.Bool, value.Span, BinaryOperator.Equal, item, other));
        return $"{Contains}({Emit(list)}, {Emit(value)}, static (item, value) => {equal})";
    }

    private static bool IsOfType(BoundExpression value, TemplateType element) => value.Type.Kind switch
    {
        _ when element.Kind is TypeKind.CSharp => true,
        TypeKind.CSharp or TypeKind.Null or TypeKind.String => true,
        TypeKind.Long when element.Kind == TypeKind.Int => value is BoundLiteral { Value: long and >= int.MinValue and <= int.MaxValue },
        var kind => (kind == element.Kind || (kind == TypeKind.Int && element.Kind == TypeKind.Long)) && (element.IsNullable || !value.Type.IsNullable),
    };

    // Where C#'s own operator means what the template's does: an order with null does not hold there either.
    private static bool IsPlain(BoundBinary comparison)
    {
        var (left, right) = (comparison.Left.Type, comparison.Right.Type);
        if (left.IsInteger && right.IsInteger)
            return true;
        if (left.Kind != right.Kind || left.Kind == TypeKind.CSharp)
            return false;
        return left.Kind != TypeKind.String || comparison.Operator is BinaryOperator.Equal or BinaryOperator.NotEqual;
    }

    private Code EmitNullComparison(BinaryOperator operation, BoundExpression value)
    {
        var isEqual = operation == BinaryOperator.Equal;
        return value.Type switch
        {
            { Kind: TypeKind.Null } => Code.Of(CSharpText.Bool(isEqual)),
            { IsNullable: false, Kind: not TypeKind.CSharp } => Code.Of(CSharpText.Bool(!isEqual)),
            { Kind: TypeKind.CSharp } when isEqual => $"!{EmitIsThere(value)}",
            { Kind: TypeKind.CSharp } => EmitIsThere(value),
            _ => Code.Group($"{Emit(value)} is {(isEqual ? "" : "not ")}null"),
        };
    }

    private Code EmitIsThere(BoundExpression value) => EmitThereAnd(value, $"!{Templating}Operators.IsNull({Emit(value)})");

    private Code ToDateTime(BoundExpression value)
    {
        var access = value.Type.IsNullable ? "?." : ".";
        return value.Type.Kind switch
        {
            TypeKind.Date => $"{Emit(value)}{access}ToDateTime(default)",
            TypeKind.DateTime => $"{Emit(value)}{access}DateTime",
            _ => Emit(value),
        };
    }

    private static string Symbol(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        _ => ">=",
    };
}
