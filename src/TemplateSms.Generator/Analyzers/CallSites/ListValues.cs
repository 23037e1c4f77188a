using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>Finds the lists that an expression writes out.</summary>
internal static class ListValues
{
    /// <summary>The elements of each list among an expression's results; what is spread into one may be empty and does not count.</summary>
    public static IEnumerable<IReadOnlyList<IOperation>> Of(IOperation? value) => value switch
    {
        IConversionOperation { OperatorMethod: null } conversion => Of(conversion.Operand),
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand),
        IConditionalOperation conditional => Of(conditional.WhenTrue).Concat(Of(conditional.WhenFalse)),
        ICoalesceOperation coalesce => Of(coalesce.Value).Concat(Of(coalesce.WhenNull)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Of(arm.Value)),
        ICollectionExpressionOperation collection => [[.. collection.Elements.Where(element => element is not ISpreadOperation)]],
        IArrayCreationOperation { Initializer: { } initializer } => [initializer.ElementValues],
        _ => [],
    };
}
