using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>Finds the constants that an expression can evaluate to.</summary>
internal static class ConstantValues
{
    /// <summary>The string constants among an expression's results; the others cannot be judged here.</summary>
    public static IEnumerable<IOperation> Of(IOperation? value) => value switch
    {
        null => [],
        { ConstantValue: { HasValue: true, Value: var constant } } => constant is string ? [value] : [],
        IConversionOperation { OperatorMethod: null } conversion => Of(conversion.Operand),
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand),
        IConditionalOperation conditional => Of(conditional.WhenTrue).Concat(Of(conditional.WhenFalse)),
        ICoalesceOperation coalesce => Of(coalesce.Value).Concat(Of(coalesce.WhenNull)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Of(arm.Value)),
        _ => [],
    };
}
