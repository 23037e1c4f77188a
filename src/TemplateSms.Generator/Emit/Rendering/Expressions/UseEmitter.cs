using TemplateSms.Language.Bound;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;

namespace TemplateSms.Generator.Emit;

/// <summary>Writes values as their uses take them: as a text, a number, a list, or as what has to be there.</summary>
/// <param name="emit">Writes a value as it is.</param>
/// <param name="culture">The variable with the template's culture; null for a template without one.</param>
internal sealed class UseEmitter(Func<BoundExpression, Code> emit, string? culture)
{
    /// <summary>The last argument of what prints dates and numbers: none in a template without a culture.</summary>
    public string CultureArgument => culture is null ? "" : ", " + culture;

    /// <summary>Writes a value for a place that prints it.</summary>
    public Code Printable(BoundExpression value) =>
        value.Type.Kind == TypeKind.CSharp ? Runtime.Through("Print", value.Span, emit(value)) : emit(value);

    /// <summary>Writes a value as its printed text.</summary>
    public Code Text(BoundExpression value) => value.Type.Kind switch
    {
        TypeKind.String or TypeKind.Null or TypeKind.Enum => emit(value),
        TypeKind.List => $"{Runtime.Templating}TextForm.Of({emit(value)})",
        _ => $"{Runtime.Templating}TextForm.Of({Printable(value)}{CultureArgument})",
    };

    /// <summary>Writes a value that has to be there: where it may be null, the build says so, and the call fails.</summary>
    public Code Present(BoundExpression value, string method = "Present")
    {
        if (!MayBeNull(value))
            return emit(value);
        if (value.IsKnown)
            method = "Known" + method;
        var path = CSharpText.String(PathText.Of(value));
        return BoundMember.IsShortCircuit(value) ? $"{emit(value)}.{method}({path})" : Runtime.Through(method, value.Span, $"{emit(value)}, {path}");
    }

    /// <summary>Whether only the C# compiler knows whether a value can be null.</summary>
    public static bool MayBeNull(BoundExpression value) =>
        value.Type.Kind == TypeKind.CSharp && value is not (BoundParameter { Type.IsNullable: false } or BoundLiteral);

    // Null with a number gives null, so each of the numbers has to be there.
    public Code PresentNumber(BoundExpression value) => value switch
    {
        { Type.Kind: not TypeKind.CSharp } => Operand(value),
        BoundUnary { Operator: UnaryOperator.Negate } unary => $"{Runtime.Templating}Operators.Negate({PresentNumber(unary.Operand)})",
        BoundUnary { Operator: UnaryOperator.Narrow } unary => $"{Runtime.Templating}Operators.Narrow({PresentNumber(unary.Operand)})",
        BoundBinary { Operator: >= BinaryOperator.Add } binary =>
            $"{Arithmetic(binary.Operator)}({PresentNumber(binary.Left)}, {PresentNumber(binary.Right)})",
        _ => Operand(value, Present(value)),
    };

    /// <summary>The method of the runtime that calculates: '+' joins texts as well, and '/' gives a number of another type.</summary>
    public static string Arithmetic(BinaryOperator operation) => Runtime.Templating + operation switch
    {
        BinaryOperator.Add or BinaryOperator.Divide => $"Operators.{operation}",
        _ => $"Operators.Calculate<{Runtime.Templating}{operation}Operation>",
    };

    /// <summary>Writes a number to divide by: of a member the C# compiler finds whether it is an int.</summary>
    public Code Divisor(BoundExpression value) =>
        value.Type.Kind == TypeKind.CSharp && value is not (BoundUnary or BoundBinary) ? Operand(value, Present(value), "Divisor") : PresentNumber(value);

    public Code Operand(BoundExpression operand) =>
        operand.Type.Kind == TypeKind.Null ? $"(long?)null" : MemberAs("Operators.Operand", operand);

    // Where only the C# compiler knows the type of a value, it finds what it is here, or refuses it. Arithmetic gives what its
    // overloads return.
    public Code MemberAs(string method, BoundExpression value)
    {
        if (value is not { Type.Kind: TypeKind.CSharp } or BoundUnary or BoundBinary { Operator: >= BinaryOperator.Add })
            return emit(value);
        Code call = $"{Runtime.Templating}{method}({emit(value)})";
        return call.At(value.Span);
    }

    private static Code Operand(BoundExpression value, Code operand, string method = "Operand")
    {
        Code call = $"{Runtime.Templating}Operators.{method}({operand})";
        return call.At(value.Span);
    }

    public Code Whole(BoundExpression value) =>
        value.Type.Kind == TypeKind.CSharp ? Runtime.Through("WholeNumber", value.Span, PresentNumber(value)) : emit(value);

    public Code Amount(BoundExpression value) => value.Type.Kind switch
    {
        TypeKind.Decimal => $"(double){emit(value)}",
        TypeKind.CSharp => Runtime.Through("Amount", value.Span, PresentNumber(value)),
        _ => emit(value),
    };

    public Code Items(BoundExpression list) =>
        list.Type.Kind == TypeKind.CSharp ? Runtime.Through("List", list.Span, emit(list)) : emit(list);

    /// <summary>Writes a test that tells the C# compiler, too, that the value is there when it holds.</summary>
    public Code ThereAnd(BoundExpression value, Code test, bool isNeeded = false)
    {
        Code[] tested =
        [
            .. new[] { FirstOptional(value), isNeeded ? value : null }.OfType<BoundExpression>().Select(v => (Code)$"!{Runtime.Templating}Operators.IsNull({emit(v)})"),
            test,
        ];
        return tested.Length == 1 ? test : Code.Group(Code.Join(" && ", tested));
    }

    public Code IsThere(BoundExpression value) => ThereAnd(value, $"!{Runtime.Templating}Operators.IsNull({emit(value)})");

    // Whether the rest of a path is there tells C# of its beginning only where the beginning is tested, too.
    private static BoundExpression? FirstOptional(BoundExpression path) => path is BoundMember { GuardedPath: null } member
        ? FirstOptional(member.Target) ?? (member.IsConditional && MayBeNull(member.Target) ? member.Target : null)
        : null;
}
