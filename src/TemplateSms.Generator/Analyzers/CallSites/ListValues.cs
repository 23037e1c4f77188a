using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateSms.Generator.Analyzers.CallSites.Texts;

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
        // new List<string> { "a", "b" }, new List<string>(list), list.ToList().
        IObjectCreationOperation { Type.SpecialType: not SpecialType.System_String } creation => creation.Arguments.SelectMany(argument => Of(argument.Value))
            .Append([.. Added(creation)]).Where(list => list.Count > 0),
        IInvocationOperation { TargetMethod: { Name: "ToList" or "ToArray" or "AsReadOnly" } } call =>
            Of(call.Instance ?? call.Arguments.FirstOrDefault()?.Value),
        ILocalReferenceOperation reference => OfLocal(reference),
        _ => [],
    };

    private static IEnumerable<IOperation> Added(IObjectCreationOperation creation) => (creation.Initializer?.Initializers ?? [])
        .OfType<IInvocationOperation>()
        .Where(call => call.TargetMethod.Name == "Add")
        .SelectMany(call => call.Arguments)
        .Select(argument => argument.Value);

    private static IEnumerable<IReadOnlyList<IOperation>> OfLocal(ILocalReferenceOperation reference)
    {
        IOperation root = reference;
        while (root.Parent is { } parent)
            root = parent;
        var writes = new LocalWrites(reference.Local, root);
        return writes is { AreFollowed: true, Count: 0, Declaration: { } declaration } ? Of(declaration.GetVariableInitializer()?.Value) : [];
    }
}
