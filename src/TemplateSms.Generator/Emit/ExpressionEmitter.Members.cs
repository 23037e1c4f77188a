using TemplateSms.Language.Bound;
using TemplateSms.Language.Types;

namespace TemplateSms.Generator.Emit;

// Members of C# types, whose types only the C# compiler knows: each goes through the door of its use in 'Template'.
internal sealed partial class ExpressionEmitter
{
    private const string Door = Templating + "Template.";

    /// <summary>Writes a value for a place that prints it.</summary>
    private string EmitPrintable(BoundExpression value) =>
        value.Type.Kind == TypeKind.CSharp ? $"{Door}Print({Emit(value)})" : Emit(value);

    /// <summary>Writes a member as the type that a local has.</summary>
    public string EmitAssigned(BoundLocal local, BoundExpression value)
    {
        if (value.Type.Kind != TypeKind.CSharp || local.Type.Kind == TypeKind.CSharp)
            return Emit(value);
        return local.Type switch
        {
            { Kind: TypeKind.String, IsNullable: true } => EmitText(value),
            { Kind: TypeKind.String } => $"{Templating}TextForm.Of({Door}Print({EmitPresent(value)}){CultureArgument})!",
            { Kind: TypeKind.Decimal, IsNullable: false } => $"{Door}Sum({EmitPresentNumber(value)})",
            { IsNullable: true } when TypeNames.IsValue(local.Type) => $"{Door}AssignedOrNull<{TypeNames.Of(local.Type with { IsNullable = false }, "string")}>({Emit(value)})",
            { Kind: TypeKind.Enum } => EmitText(value),
            { Kind: TypeKind.Long or TypeKind.Double, IsNullable: false } => $"{Door}Assigned<{TypeNames.Of(local.Type, "string")}>({EmitPresentNumber(value)})",
            _ => $"{Door}Assigned<{TypeNames.Of(local.Type, "string")}>({(local.Type.IsNullable ? Emit(value) : EmitPresent(value))})",
        };
    }

    /// <summary>Counts the characters before the first name in code that a door begins: an error in a name stands at its place.</summary>
    public static int EntranceOf(string code)
    {
        var length = 0;
        while (string.CompareOrdinal(code, length, Door, 0, Door.Length) == 0)
            length = code.IndexOf('(', length) + 1;
        return length;
    }

    private string EmitMember(BoundMember member)
    {
        var name = CSharpText.Identifier(member.CSharpName);
        var access = member.IsConditional ? $"{EmitOptional(member.Target)}?.{name}" : $"{EmitOwner(member.Target, name)}.{name}";
        return member.GuardedPath is { } path ? GuardEmitter.EmitMember(member.Type, access, path, encoding) : access;
    }

    // A '?.' of C# takes no value that is never null.
    private string EmitOptional(BoundExpression target) => target switch
    {
        not { Type.Kind: TypeKind.CSharp } => Emit(target),
        _ when BoundMember.IsShortCircuit(target) => $"{Emit(target)}.Optional()",
        _ => $"{Door}Optional({Emit(target)})",
    };

    // A nullable value has these two members itself.
    private string EmitOwner(BoundExpression target, string member) => member switch
    {
        "HasValue" when target.Type.Kind == TypeKind.CSharp => Emit(target),
        "Value" => EmitPresent(target, "PresentHolder"),
        _ => EmitPresent(target),
    };

    /// <summary>Writes a value that has to be there: where it may be null, the build says so, and the call fails.</summary>
    private string EmitPresent(BoundExpression value, string method = "Present")
    {
        if (!MayBeNull(value))
            return Emit(value);
        if (value.IsKnown)
            method = "Known" + method;
        var path = CSharpText.String(PathText.Of(value));
        return BoundMember.IsShortCircuit(value) ? $"{Emit(value)}.{method}({path})" : $"{Door}{method}({Emit(value)}, {path})";
    }

    /// <summary>Whether only the C# compiler knows whether a value can be null.</summary>
    public static bool MayBeNull(BoundExpression value) =>
        value.Type.Kind == TypeKind.CSharp && value is not (BoundParameter { Type.IsNullable: false } or BoundLiteral);

    // Null with a number gives null, so each of the numbers has to be there.
    private string EmitPresentNumber(BoundExpression value) => value switch
    {
        { Type.Kind: not TypeKind.CSharp } => EmitOperand(value),
        BoundUnary { Operator: UnaryOperator.Negate } unary => $"{Templating}Operators.Negate({EmitPresentNumber(unary.Operand)})",
        BoundBinary { Operator: >= BinaryOperator.Add } binary =>
            $"{Templating}Operators.{binary.Operator}({EmitPresentNumber(binary.Left)}, {EmitPresentNumber(binary.Right)})",
        _ => $"{Templating}Operators.Operand({EmitPresent(value)})",
    };

    private string EmitWhole(BoundExpression value) =>
        value.Type.Kind == TypeKind.CSharp ? $"{Door}WholeNumber({EmitPresentNumber(value)})" : Emit(value);

    private string EmitAmount(BoundExpression value) => value.Type.Kind switch
    {
        TypeKind.Decimal => $"(double){Emit(value)}",
        TypeKind.CSharp => $"{Door}Amount({EmitPresentNumber(value)})",
        _ => Emit(value),
    };

    private string EmitItems(BoundExpression list) =>
        list.Type.Kind == TypeKind.CSharp ? $"{Door}List({Emit(list)})" : Emit(list);

    private string EmitSize(BoundSize size)
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
    private string EmitThereAnd(BoundExpression value, string test, bool isNeeded = false)
    {
        var tested = new[] { FirstOptional(value), isNeeded ? value : null }.OfType<BoundExpression>().Select(v => $"!{Templating}Operators.IsNull({Emit(v)})").ToList();
        return tested.Count == 0 ? test : $"({string.Join(" && ", tested)} && {test})";
    }

    // Whether the rest of a path is there tells C# of its beginning only where the beginning is tested, too.
    private static BoundExpression? FirstOptional(BoundExpression path) => path is BoundMember { GuardedPath: null } member
        ? FirstOptional(member.Target) ?? (member.IsConditional && MayBeNull(member.Target) ? member.Target : null)
        : null;
}
