using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers.CallSites.Marks;

namespace TemplateSms.Generator.Analyzers.CallSites.Provider;

/// <summary>
/// The requests and the operations of the provider's own C# client (<c>isendprosms</c>), known by their names alone, so that
/// a team has the checks before it changes anything.
/// </summary>
internal static class ProviderRequest
{
    public const string Segments = "Smslong";
    public const string Ucs2 = "Ucs2";
    public const string Sender = "Emetteur";
    public const string WithoutStop = "Nostop";

    // It counts a text of any length.
    private const string CountingRequest = "ComptageRequest";

    private static readonly (string Name, Mark Mark)[] _marks =
    [
        ("Keyid", Mark.ApiKey),
        ("SubAccountKeyId", Mark.ApiKey),
        (Sender, Mark.Sender),
        ("Sms", Mark.Text),
        ("Num", Mark.PhoneNumber),
        ("Tracker", Mark.Tracker),
        (Segments, Mark.Segments),
        ("DateEnvoi", Mark.SendTime),
        ("DateDeb", Mark.SendTime),
        ("DateFin", Mark.SendTime),
    ];

    // The values that the provider's document gives; a flag is also sent as 0 by clients in use.
    private static readonly (string Name, string[] Values)[] _values =
    [
        (WithoutStop, ["1", "0"]),
        (Ucs2, ["1", "0"]),
        ("NumAzur", ["1", "0"]),
        ("Comptage", ["1"]),
        ("GetHLR", ["1"]),
        ("GetListeNoire", ["1"]),
        ("SetlisteNoire", ["1"]),
        ("DelListeNoire", ["1"]),
        ("RapportCampagne", ["1"]),
        ("Credit", ["1", "2"]),
        ("RepertoireEdit", ["create", "add", "del"]),
        ("SubAccountEdit", ["addAccount", "setPrice", "addCredit", "setRestriction"]),
        ("SubAccountRestrictionStop", ["0", "1"]),
        ("SubAccountRestrictionTime", ["0", "1"]),
    ];

    /// <summary>Whether a compilation has the client, or something that is named as it is.</summary>
    public static bool IsIn(Compilation compilation) => (Find(compilation, "Model") ?? Find(compilation, "Api")) is not null;

    /// <summary>Whether a type is a request of the client.</summary>
    public static bool IsRequest(ITypeSymbol? type) =>
        type is { Name: var name } && name.EndsWith("request", StringComparison.OrdinalIgnoreCase) && IsInClient(type, "Model");

    /// <summary>Whether a type has operations of the client.</summary>
    public static bool IsApi(ITypeSymbol? type) => IsInClient(type, "Api");

    /// <summary>Whether a type belongs to the client.</summary>
    public static bool IsOfClient(ITypeSymbol? type) =>
        type?.ContainingNamespace is { ContainingNamespace: { } outer } && IsClient(outer);

    /// <summary>Whether a request only counts what its text costs.</summary>
    public static bool OnlyCounts(ITypeSymbol? type) => type?.Name == CountingRequest;

    /// <summary>The meaning of a property, or of the parameter of a constructor or of an operation that sets it; null for nothing known.</summary>
    public static MarkedSymbol? MarkOf(ISymbol member)
    {
        var isSetter = member switch
        {
            IPropertySymbol => IsRequest(member.ContainingType),
            IParameterSymbol { ContainingSymbol: IMethodSymbol method } =>
                method.MethodKind == MethodKind.Constructor ? IsRequest(member.ContainingType) : IsApi(member.ContainingType),
            _ => false,
        };
        if (!isSetter)
            return null;

        foreach (var (name, mark) in _marks)
        {
            if (Is(member, name))
                return new MarkedSymbol(mark, member.Name, Client: OwnClient.Isendpro);
        }

        foreach (var (name, values) in _values)
        {
            if (Is(member, name))
                return new MarkedSymbol(Mark.Value, member.Name, Client: OwnClient.Isendpro) { Values = values };
        }

        return null;
    }

    /// <summary>Whether a member is the property of a name; parameters begin with a small letter, and some have the document's underscore.</summary>
    public static bool Is(ISymbol member, string property) =>
        string.Equals(member.Name.Replace("_", ""), property, StringComparison.OrdinalIgnoreCase);

    private static bool IsInClient(ITypeSymbol? type, string part) =>
        type?.ContainingNamespace is { Name: var name, ContainingNamespace: { } outer } && name == part && IsClient(outer);

    private static bool IsClient(INamespaceSymbol outer) =>
        outer is { Name: "Swagger", ContainingNamespace: { Name: "IO", ContainingNamespace.IsGlobalNamespace: true } };

    private static INamespaceSymbol? Find(Compilation compilation, string part) => new[] { "IO", "Swagger", part }.Aggregate(
        (INamespaceSymbol?)compilation.GlobalNamespace,
        (space, name) => space?.GetNamespaceMembers().FirstOrDefault(inner => inner.Name == name));
}
