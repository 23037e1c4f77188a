using TemplateSms.Language.Bound;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;

namespace TemplateSms.Generator.Emit;

/// <summary>Writes comparisons.</summary>
internal sealed class ComparisonEmitter(Func<BoundExpression, Code> emit, UseEmitter uses, IReadOnlyDictionary<string, EmittedParameter> parameters)
{
    public Code Compare(BoundBinary binary)
    {
        var (left, right) = (binary.Left, binary.Right);
        if (left.Type.Kind == TypeKind.Null || right.Type.Kind == TypeKind.Null)
            return NullComparison(binary.Operator, left.Type.Kind == TypeKind.Null ? right : left);
        if (left is BoundParameter { Type.Kind: TypeKind.Enum } parameter && right is BoundLiteral { Value: string member })
            return MemberComparison(parameters[parameter.Parameter.Name], Symbol(binary.Operator), member);
        if (IsPlain(binary))
            return Code.Group($"{emit(left)} {Symbol(binary.Operator)} {emit(right)}");
        if (left.Type.IsMoment && right.Type.IsMoment)
            return Code.Group($"{ToDateTime(left)} {Symbol(binary.Operator)} {ToDateTime(right)}");
        var isEquality = binary.Operator is BinaryOperator.Equal or BinaryOperator.NotEqual;
        Code comparison = $"{Runtime.Templating}Operators.{(isEquality ? "Equal" : "Order")}({uses.MemberAs("Operators.Comparand", left)}, {uses.MemberAs("Operators.Comparand", right)})";
        comparison = comparison.At(binary.Span);
        var there = ThereIn(isEquality, left, right) ?? ThereIn(isEquality, right, left);
        if (!isEquality)
            return Code.Group(Tested(there, $"{comparison} {Symbol(binary.Operator)} 0").Ungrouped);
        return binary.Operator == BinaryOperator.Equal ? Tested(there, comparison) : $"!{Tested(there, comparison)}";
    }

    private Code Tested(BoundExpression? there, Code comparison) => there is null ? comparison : uses.ThereAnd(there, comparison, isNeeded: true);

    // What equals a value is there, and so is a number or a date that has an order with one; null has one among texts only.
    private static BoundExpression? ThereIn(bool isEquality, BoundExpression value, BoundExpression other) =>
        UseEmitter.MayBeNull(value)
        && value is BoundMember or BoundLocal or BoundParameter
        && other.Type is { IsNullable: false, Kind: not (TypeKind.CSharp or TypeKind.Null) }
        && (isEquality || other.Type.IsNumber || other.Type.IsMoment)
            ? value
            : null;

    private static Code MemberComparison(EmittedParameter parameter, string symbol, string member) =>
        Code.Group($"{parameter.ValueName} {symbol} {parameter.EnumName}.{Names.ToPascalCase(member)}");

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

    private Code NullComparison(BinaryOperator operation, BoundExpression value)
    {
        var isEqual = operation == BinaryOperator.Equal;
        return value.Type switch
        {
            { Kind: TypeKind.Null } => Code.Of(CSharpText.Bool(isEqual)),
            { IsNullable: false, Kind: not TypeKind.CSharp } => Code.Of(CSharpText.Bool(!isEqual)),
            { Kind: TypeKind.CSharp } when isEqual => $"!{uses.IsThere(value)}",
            { Kind: TypeKind.CSharp } => uses.IsThere(value),
            _ => Code.Group($"{emit(value)} is {(isEqual ? "" : "not ")}null"),
        };
    }

    private Code ToDateTime(BoundExpression value)
    {
        var access = value.Type.IsNullable ? "?." : ".";
        return value.Type.Kind switch
        {
            TypeKind.Date => $"{emit(value)}{access}ToDateTime(default)",
            TypeKind.DateTime => $"{emit(value)}{access}DateTime",
            _ => emit(value),
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

    // As '==' compares an element with the value; where both are of one type in C#, the runtime has a method for it.
    public Code Contains(BoundExpression list, BoundExpression value)
    {
        const string Method = Runtime.Templating + "ArrayFunctions.Contains";
        var element = list.Type.Element ?? list.Type;
        if (element.Kind == TypeKind.Enum)
            return $"{Method}({Runtime.Templating}ArrayFunctions.Map({emit(list)}, static item => {GeneratedNames.TextOf}(item)), {emit(value)})";
        if (value.Type.Kind == TypeKind.Null && element is { IsNullable: false, Kind: not TypeKind.CSharp })
            return Code.Of("false");
        if (IsOfType(value, element))
            return $"{Method}({uses.Items(list)}, {emit(value)})";
        var item = new BoundLocal(element, value.Span, "item", "item") { IsElement = true };
        var other = new BoundLocal(value.Type, value.Span, "value", "value");
        var equal = emit(new BoundBinary(TemplateType.Bool, value.Span, BinaryOperator.Equal, item, other)).Ungrouped;
        return $"{Method}({emit(list)}, {emit(value)}, static (item, value) => {equal})";
    }

    private static bool IsOfType(BoundExpression value, TemplateType element) => value.Type.Kind switch
    {
        _ when element.Kind is TypeKind.CSharp => true,
        TypeKind.CSharp or TypeKind.Null or TypeKind.String => true,
        TypeKind.Long when element.Kind == TypeKind.Int => value is BoundLiteral { Value: long and >= int.MinValue and <= int.MaxValue },
        var kind => (kind == element.Kind || (kind == TypeKind.Int && element.Kind == TypeKind.Long)) && (element.IsNullable || !value.Type.IsNullable),
    };
}
