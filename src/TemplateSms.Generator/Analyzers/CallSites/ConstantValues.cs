using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateSms.Generator.Analyzers.CallSites.Texts;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>Finds the constants that an expression can evaluate to.</summary>
internal static class ConstantValues
{
    /// <summary>The constants among an expression's results, null left out; the others cannot be judged here.</summary>
    public static IEnumerable<IOperation> Of(IOperation? value) => value switch
    {
        null => [],
        { ConstantValue: { HasValue: true, Value: var constant } } => constant is null ? [] : [value],
        IConversionOperation { OperatorMethod: null } conversion => Of(conversion.Operand),
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand),
        IConditionalOperation conditional => Of(conditional.WhenTrue).Concat(Of(conditional.WhenFalse)),
        ICoalesceOperation coalesce => Of(coalesce.Value).Concat(Of(coalesce.WhenNull)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Of(arm.Value)),
        _ => [],
    };

    /// <summary>Whether an expression is worth a closer look: a constant, or of a kind that can have some inside.</summary>
    public static bool MayHold(IOperation? value) => value switch
    {
        null => false,
        { ConstantValue.HasValue: true } => true,
        IConversionOperation conversion => MayHold(conversion.Operand),
        IParenthesizedOperation parenthesized => MayHold(parenthesized.Operand),
        { Type: var type } when TypedText.IsText(type) => value.Kind is not (OperationKind.ArrayElementReference or OperationKind.Await or OperationKind.Invalid),
        _ => value.Kind is OperationKind.InterpolatedString or OperationKind.InterpolatedStringHandlerCreation or OperationKind.Conditional or OperationKind.Coalesce or OperationKind.SwitchExpression
            or OperationKind.CollectionExpression or OperationKind.ArrayCreation or OperationKind.ObjectCreation or OperationKind.LocalReference or OperationKind.Invocation,
    };

    /// <summary>A number that is a constant, as bounds compare it.</summary>
    public static decimal? Number(object? constant) => constant switch
    {
        int number => number,
        long number => number,
        decimal number => number,
        byte number => number,
        sbyte number => number,
        short number => number,
        ushort number => number,
        uint number => number,
        ulong number => number,
        _ => null,
    };
}
