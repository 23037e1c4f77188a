using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TemplateSms.Generator.Analyzers.CallSites.Provider;

/// <summary>The values that a request gets: where it is made, and in later statements.</summary>
internal sealed class Settings(IObjectCreationOperation creation, IReadOnlyList<ISimpleAssignmentOperation> statements)
{
    /// <summary>Whether the request only asks what its text would cost.</summary>
    public bool OnlyCounts => ProviderRequest.OnlyCounts(creation.Type);

    /// <summary>The constant value of a property, null when it has none; false when the value cannot be known.</summary>
    public bool Find(string property, out object? value)
    {
        value = null;
        var given = Given(property).ToList();
        if (given.Count == 0)
            return true;
        if (given.Count > 1 || given[0].ConstantValue is not { HasValue: true } constant)
            return false;
        value = constant.Value;
        return true;
    }

    /// <summary>Whether a property is sure to have a text, known or not.</summary>
    public bool Gives(string property) =>
        Find(property, out var value) ? value is string { Length: > 0 } : Given(property).Take(2).Count() == 1;

    private IEnumerable<IOperation> Given(string property)
    {
        foreach (var argument in creation.Arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } && ProviderRequest.Is(parameter, property))
                yield return argument.Value;
        }

        foreach (var assignment in (creation.Initializer?.Initializers ?? []).OfType<ISimpleAssignmentOperation>().Concat(statements))
        {
            if (assignment.Target is not IMemberReferenceOperation { Member: var member } || !ProviderRequest.Is(member, property))
                continue;
            yield return assignment.Value;
            // One under a condition may happen or not: both are possible, so it counts as two.
            if (!IsSure(assignment))
                yield return assignment.Value;
        }
    }

    private bool IsSure(ISimpleAssignmentOperation assignment) =>
        assignment.Parent is IObjectOrCollectionInitializerOperation
        || (assignment.Parent is IExpressionStatementOperation { Parent: { } block } && block == BlockOf(creation));

    private static IOperation? BlockOf(IOperation operation)
    {
        var block = operation.Parent;
        while (block is not (null or IBlockOperation))
            block = block.Parent;
        return block;
    }
}
