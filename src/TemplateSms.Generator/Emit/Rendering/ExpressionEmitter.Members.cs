using TemplateSms.Language.Bound;
using TemplateSms.Language.Types;

namespace TemplateSms.Generator.Emit;

// Members of C# types, whose types only the C# compiler knows: each goes through the door of its use in 'Template'.
internal sealed partial class ExpressionEmitter
{
    private const string Door = Templating + "Template.";

    /// <summary>Writes a value for a place that prints it.</summary>
    private Code EmitPrintable(BoundExpression value) =>
        value.Type.Kind == TypeKind.CSharp ? Through("Print", value, Emit(value)) : Emit(value);

    /// <summary>Passes a value through one of the doors, which refuses what its use cannot take: at the place of the value.</summary>
    private static Code Through(string door, BoundExpression value, Code arguments)
    {
        Code call = $"{Door}{door}({arguments})";
        return call.At(value.Span);
    }

    /// <summary>Writes a member as the type that a local has.</summary>
    public Code EmitAssigned(BoundLocal local, BoundExpression value)
    {
        if (value.Type.Kind != TypeKind.CSharp || local.Type.Kind == TypeKind.CSharp)
            return Emit(value);
        return local.Type switch
        {
            { Kind: TypeKind.String, IsNullable: true } => EmitText(value),
            { Kind: TypeKind.String } => $"{Templating}TextForm.Of({Through("Print", value, EmitPresent(value))}{CultureArgument})!",
            { Kind: TypeKind.Decimal, IsNullable: false } => Through("Sum", value, EmitPresentNumber(value)),
            { IsNullable: true } when TypeNames.IsValue(local.Type) => Through($"AssignedOrNull<{TypeNames.Of(local.Type with { IsNullable = false }, "string")}>", value, Emit(value)),
            { Kind: TypeKind.Enum } => EmitText(value),
            { Kind: TypeKind.Long or TypeKind.Double, IsNullable: false } => Through($"Assigned<{TypeNames.Of(local.Type, "string")}>", value, EmitPresentNumber(value)),
            _ => Through($"Assigned<{TypeNames.Of(local.Type, "string")}>", value, local.Type.IsNullable ? Emit(value) : EmitPresent(value)),
        };
    }

    private Code EmitMember(BoundMember member)
    {
        var name = CSharpText.Identifier(member.CSharpName);
        var target = member.IsConditional ? EmitOptional(member.Target) : EmitOwner(member.Target, name);
        Code access = $"{(member.IsConditional ? "?" : "")}.{name}";
        Code read = $"{target}{(member.Target.Type.Kind == TypeKind.CSharp ? access.At(member.NameSpan) : access)}";
        return member.GuardedPath is { } path ? GuardEmitter.EmitMember(member.Type, read, path, encoding).At(member.Span) : read;
    }

    // A '?.' of C# takes no value that is never null.
    private Code EmitOptional(BoundExpression target) => target switch
    {
        not { Type.Kind: TypeKind.CSharp } => Emit(target),
        _ when BoundMember.IsShortCircuit(target) => $"{Emit(target)}.Optional()",
        _ => Through("Optional", target, Emit(target)),
    };

    // A nullable value has these two members itself.
    private Code EmitOwner(BoundExpression target, string member) => member switch
    {
        "HasValue" when target.Type.Kind == TypeKind.CSharp => Emit(target),
        "Value" => EmitPresent(target, "PresentHolder"),
        _ => EmitPresent(target),
    };

    /// <summary>Writes a value that has to be there: where it may be null, the build says so, and the call fails.</summary>
    private Code EmitPresent(BoundExpression value, string method = "Present")
    {
        if (!MayBeNull(value))
            return Emit(value);
        if (value.IsKnown)
            method = "Known" + method;
        var path = CSharpText.String(PathText.Of(value));
        return BoundMember.IsShortCircuit(value) ? $"{Emit(value)}.{method}({path})" : Through(method, value, $"{Emit(value)}, {path}");
    }

    /// <summary>Whether only the C# compiler knows whether a value can be null.</summary>
    public static bool MayBeNull(BoundExpression value) =>
        value.Type.Kind == TypeKind.CSharp && value is not (BoundParameter { Type.IsNullable: false } or BoundLiteral);

    // Null with a number gives null, so each of the numbers has to be there.
    private Code EmitPresentNumber(BoundExpression value) => value switch
    {
        { Type.Kind: not TypeKind.CSharp } => EmitOperand(value),
        BoundUnary { Operator: UnaryOperator.Negate } unary => $"{Templating}Operators.Negate({EmitPresentNumber(unary.Operand)})",
        BoundUnary { Operator: UnaryOperator.Narrow } unary => $"{Templating}Operators.Narrow({EmitPresentNumber(unary.Operand)})",
        BoundBinary { Operator: >= BinaryOperator.Add } binary =>
            $"{Templating}Operators.{binary.Operator.ToString()}({EmitPresentNumber(binary.Left)}, {EmitPresentNumber(binary.Right)})",
        _ => Operand(value, EmitPresent(value)),
    };

    private static Code Operand(BoundExpression value, Code operand, string method = "Operand")
    {
        Code call = $"{Templating}Operators.{method}({operand})";
        return call.At(value.Span);
    }

    private Code EmitWhole(BoundExpression value) =>
        value.Type.Kind == TypeKind.CSharp ? Through("WholeNumber", value, EmitPresentNumber(value)) : Emit(value);

    private Code EmitAmount(BoundExpression value) => value.Type.Kind switch
    {
        TypeKind.Decimal => $"(double){Emit(value)}",
        TypeKind.CSharp => Through("Amount", value, EmitPresentNumber(value)),
        _ => Emit(value),
    };

    private Code EmitItems(BoundExpression list) =>
        list.Type.Kind == TypeKind.CSharp ? Through("List", list, Emit(list)) : Emit(list);

    private Code EmitSize(BoundSize size)
    {
        var target = size.Target;
        return target.Type.Kind switch
        {
            TypeKind.CSharp when size.IsConditional => $"{Door}SizeOrNull({Emit(target)})",
            TypeKind.CSharp => $"{Door}Size({EmitPresent(target)})",
            TypeKind.List => $"{Emit(target)}{(size.IsConditional ? "?" : "")}.Count",
            _ => $"{Emit(target)}{(size.IsConditional ? "?" : "")}.Length",
        };
    }

    /// <summary>Writes a test that tells the C# compiler, too, that the value is there when it holds.</summary>
    private Code EmitThereAnd(BoundExpression value, Code test, bool isNeeded = false)
    {
        Code[] tested =
        [
            .. new[] { FirstOptional(value), isNeeded ? value : null }.OfType<BoundExpression>().Select(v => (Code)$"!{Templating}Operators.IsNull({Emit(v)})"),
            test,
        ];
        return tested.Length == 1 ? test : Code.Group(Code.Join(" && ", tested));
    }

    // Whether the rest of a path is there tells C# of its beginning only where the beginning is tested, too.
    private static BoundExpression? FirstOptional(BoundExpression path) => path is BoundMember { GuardedPath: null } member
        ? FirstOptional(member.Target) ?? (member.IsConditional && MayBeNull(member.Target) ? member.Target : null)
        : null;
}
