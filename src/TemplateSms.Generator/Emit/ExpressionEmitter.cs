using TemplateSms.Language.Binding;

namespace TemplateSms.Generator.Emit;

/// <summary>Writes expressions in C#, specialised to their types.</summary>
internal sealed class ExpressionEmitter(IReadOnlyDictionary<string, EmittedParameter> parameters)
{
    private const string Templating = "global::TemplateSms.Templating.";

    public string Emit(BoundExpression expression) => expression switch
    {
        BoundLiteral literal => EmitLiteral(literal),
        BoundParameter parameter => AsText(parameter.Type, parameters[parameter.Parameter.Name].ValueName),
        BoundLocal local => AsText(local.Type, CSharpText.Identifier(local.CSharpName)),
        BoundLoopProperty property => EmitLoopProperty(property),
        BoundSize size => $"{Emit(size.Target)}.{(size.Target.Type.Kind == TypeKind.List ? "Count" : "Length")}",
        BoundUnary unary => EmitUnary(unary),
        BoundBinary binary => EmitBinary(binary),
        BoundConditional conditional => EmitConditional(conditional),
        BoundCall call => EmitCall(call),
        _ => "default",
    };

    /// <summary>Writes a condition without the parentheses that a part of an expression has.</summary>
    public string EmitCondition(BoundExpression expression)
    {
        var text = Emit(expression);
        return expression is BoundBinary && text[0] == '(' && text[text.Length - 1] == ')' ? text.Substring(1, text.Length - 2) : text;
    }

    private string EmitLiteral(BoundLiteral literal) => literal switch
    {
        { Value: string text } => CSharpText.String(text),
        { Value: bool truth } => CSharpText.Bool(truth),
        { Value: null } => "null",
        _ => CSharpText.Number(literal.Value),
    };

    // Every parameter has an enum of its own; what two of them have in common is the text of their members.
    private static string AsText(TemplateType type, string value) =>
        type.Kind == TypeKind.Enum ? $"{BodyEmitter.TextOf}({value})" : value;

    private static string EmitLoopProperty(BoundLoopProperty property)
    {
        var index = BodyEmitter.IndexName(property.LoopId);
        var count = BodyEmitter.CountName(property.LoopId);
        return property.Property switch
        {
            LoopProperty.Index => index,
            LoopProperty.Length => count,
            LoopProperty.First => $"({index} == 0)",
            LoopProperty.Last => $"({index} == {count} - 1)",
            LoopProperty.Even => $"({index} % 2 == 0)",
            _ => $"({index} % 2 != 0)",
        };
    }

    private string EmitUnary(BoundUnary unary) => unary.Operator switch
    {
        UnaryOperator.IsTruthy when unary.Operand.Type.Kind == TypeKind.Null => "false",
        UnaryOperator.IsTruthy when unary.Operand.Type.Kind == TypeKind.Bool => $"({Emit(unary.Operand)} == true)",
        UnaryOperator.IsTruthy => $"({Emit(unary.Operand)} is not null)",
        UnaryOperator.Not => $"!{Emit(unary.Operand)}",
        _ => $"-{Emit(unary.Operand)}",
    };

    private string EmitBinary(BoundBinary binary) => binary.Operator switch
    {
        BinaryOperator.And => $"({Emit(binary.Left)} && {Emit(binary.Right)})",
        BinaryOperator.Or => $"({Emit(binary.Left)} || {Emit(binary.Right)})",
        BinaryOperator.Coalesce => $"({Emit(binary.Left)} ?? {Emit(binary.Right)})",
        _ => EmitComparison(binary),
    };

    private string EmitComparison(BoundBinary binary)
    {
        var (left, right) = (binary.Left, binary.Right);
        if (left.Type.Kind == TypeKind.Null || right.Type.Kind == TypeKind.Null)
            return EmitNullComparison(binary.Operator, left.Type.Kind == TypeKind.Null ? right : left);

        var symbol = Symbol(binary.Operator);
        if (left is BoundParameter { Type.Kind: TypeKind.Enum } parameter && right is BoundLiteral { Value: string member })
            return EmitMemberComparison(parameters[parameter.Parameter.Name], symbol, member);
        if (left.Type.Kind == TypeKind.String && binary.Operator is not (BinaryOperator.Equal or BinaryOperator.NotEqual))
            return EmitTextOrder(left, right, symbol);
        if (left.Type.Kind != right.Type.Kind && left.Type.IsMoment)
            return $"({ToDateTime(left)} {symbol} {ToDateTime(right)})";
        if (left.Type.Kind != right.Type.Kind && (left.Type.Kind == TypeKind.Double || right.Type.Kind == TypeKind.Double))
            return $"({ToDouble(left)} {symbol} {ToDouble(right)})";
        return $"({Emit(left)} {symbol} {Emit(right)})";
    }

    private static string EmitMemberComparison(EmittedParameter parameter, string symbol, string member) =>
        $"({parameter.ValueName} {symbol} {parameter.EnumName}.{Names.ToPascalCase(member)})";

    private string EmitNullComparison(BinaryOperator operation, BoundExpression value)
    {
        var isEqual = operation == BinaryOperator.Equal;
        return value.Type switch
        {
            { Kind: TypeKind.Null } => CSharpText.Bool(isEqual),
            { IsNullable: false } => CSharpText.Bool(!isEqual),
            _ => $"({Emit(value)} is {(isEqual ? "" : "not ")}null)",
        };
    }

    // An order with null on either side does not hold.
    private string EmitTextOrder(BoundExpression left, BoundExpression right, string symbol)
    {
        var order = $"string.CompareOrdinal({Emit(left)}, {Emit(right)}) {symbol} 0";
        var conditions = new[] { left, right }.Where(e => e.Type.IsNullable).Select(e => $"{Emit(e)} is not null && ");
        return $"({string.Concat(conditions)}{order})";
    }

    private string ToDateTime(BoundExpression value)
    {
        var access = value.Type.IsNullable ? "?." : ".";
        return value.Type.Kind switch
        {
            TypeKind.Date => $"{Emit(value)}{access}ToDateTime(default)",
            TypeKind.DateTime => $"{Emit(value)}{access}DateTime",
            _ => Emit(value),
        };
    }

    private string ToDouble(BoundExpression value) =>
        value.Type.Kind == TypeKind.Double ? Emit(value) : $"({(value.Type.IsNullable ? "double?" : "double")}){Emit(value)}";

    private string EmitConditional(BoundConditional conditional)
    {
        // C# finds no common type for a value and null.
        var cast = conditional.Type.IsNullable && !TypeNames.IsReference(conditional.Type) && conditional.Type.Kind != TypeKind.Null
            ? $"({TypeNames.Of(conditional.Type, "string")})"
            : conditional.Type.Kind == TypeKind.Null ? "(string?)" : "";
        return $"({Emit(conditional.Condition)} ? {cast}{Emit(conditional.WhenTrue)} : {Emit(conditional.WhenFalse)})";
    }

    private string EmitCall(BoundCall call)
    {
        if (!FunctionCatalogue.TryFind(call.Function, out var function))
            return "default";
        var arguments = call.Arguments.Select((a, i) => EmitArgument(a, function.Parameters[i]));
        return $"{Templating}{function.Emit}({string.Join(", ", arguments)})";
    }

    private string EmitArgument(BoundExpression argument, FunctionParameter parameter) =>
        parameter.Accepts == ArgumentKind.Text ? EmitText(argument) : Emit(argument);

    /// <summary>Writes a value as its printed text.</summary>
    public string EmitText(BoundExpression value) => value.Type.Kind switch
    {
        TypeKind.String or TypeKind.Null or TypeKind.Enum => Emit(value),
        _ => $"{Templating}TextForm.Of({Emit(value)})",
    };

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
