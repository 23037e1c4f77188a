namespace TemplateSms.Simulator.Operations;

/// <summary>An operation, and the requests that it serves.</summary>
/// <param name="Name">The name in its address.</param>
/// <param name="Verbs">The verbs of its requests.</param>
/// <param name="Operation">The operation.</param>
internal sealed record OperationRoute(string Name, IReadOnlyList<string> Verbs, Operation Operation);
