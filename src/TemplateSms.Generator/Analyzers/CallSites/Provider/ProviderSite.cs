using Microsoft.CodeAnalysis.Operations;

namespace TemplateSms.Generator.Analyzers.CallSites.Provider;

/// <summary>Finds the property of a request that a value is given to: by an assignment, or by adding to the list that it holds.</summary>
internal static class ProviderSite
{
    public static IMemberReferenceOperation? MemberAt(Microsoft.CodeAnalysis.IOperation site) => site switch
    {
        IAssignmentOperation { Target: IMemberReferenceOperation member } => member,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add" or "AddRange" or "Insert" } call } => ListOf(call),
        _ => null,
    };

    // request.Num.Add("…"), or new SMSRequest { Num = { "…" } }.
    private static IMemberReferenceOperation? ListOf(IInvocationOperation add) => add switch
    {
        { Instance: IMemberReferenceOperation member } => member,
        { Parent: IObjectOrCollectionInitializerOperation { Parent: IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation member } } } => member,
        _ => null,
    };
}
