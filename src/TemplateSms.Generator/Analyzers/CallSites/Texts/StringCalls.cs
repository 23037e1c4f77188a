using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TemplateSms.Generator.Analyzers.CallSites.Texts;

/// <summary>Reads the methods of .NET that put texts together.</summary>
internal static class StringCalls
{
    /// <summary>Finds the known part of a call's result; null for a call of anything else.</summary>
    public static IReadOnlyList<TextWay>? Read(IInvocationOperation call, TextScope scope)
    {
        var method = call.TargetMethod;
        if (method.Name == nameof(ToString) && call is { Instance: { } instance, Arguments.Length: 0 } && IsString(instance.Type))
            return scope.Read(instance);
        if (!method.IsStatic || method.ContainingType is not { } type)
            return null;

        return (type.SpecialType == SpecialType.System_String, type.Name, method.Name) switch
        {
            (true, _, nameof(string.Format)) => Format(call, scope),
            (true, _, nameof(string.Concat)) => scope.Sequence(Items(call, first: 0) ?? [call.Arguments[0].Value]),
            (true, _, nameof(string.Join)) => Join(call, scope),
            (true, _, "Create") or (_, nameof(FormattableString), "Invariant" or "CurrentCulture") when call.Arguments[call.Arguments.Length - 1].Value is { } text =>
                scope.Read(text is IConversionOperation conversion ? conversion.Operand : text),
            _ => null,
        };
    }

    private static IReadOnlyList<TextWay> Format(IInvocationOperation call, TextScope scope)
    {
        var format = Array.FindIndex([.. call.Arguments], argument => argument.Parameter?.Name == "format");
        if (format < 0 || scope.Read(call.Arguments[format].Value) is not [{ Parts: [KnownPart known] }])
            return TextWay.Unknown(call.Syntax.Span);
        return CompositeFormat.Read(known, Items(call, format + 1), scope) is { } parts ? [new(parts)] : TextWay.Unknown(call.Syntax.Span);
    }

    private static IReadOnlyList<TextWay> Join(IInvocationOperation call, TextScope scope)
    {
        if (call.Arguments.Length < 2 || Items(call, first: 1) is not { } items)
            return TextWay.Unknown(call.Syntax.Span);
        var parts = new List<TextPart>();
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                parts.AddRange(scope.Parts(call.Arguments[0].Value));
            parts.AddRange(scope.Parts(items[i]));
        }

        return [new(parts)];
    }

    // The values from a parameter on; null where an array or a sequence is handed over whose elements are not written here.
    private static IReadOnlyList<IOperation>? Items(IInvocationOperation call, int first)
    {
        var values = call.Arguments.Skip(first).Select(argument => argument.Value).ToList();
        if (values is not [var only] || IsString(only.Type) || call.TargetMethod.Parameters[first].Type.SpecialType == SpecialType.System_Object)
            return values;
        var lists = ListValues.Of(only).ToList();
        var isWhole = !only.Descendants().OfType<ISpreadOperation>().Any();
        return lists is [var list] && isWhole && Unconverted(only) is IArrayCreationOperation or ICollectionExpressionOperation ? list : null;
    }

    private static IOperation Unconverted(IOperation value) => value is IConversionOperation { OperatorMethod: null } conversion ? Unconverted(conversion.Operand) : value;

    private static bool IsString(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String;
}
