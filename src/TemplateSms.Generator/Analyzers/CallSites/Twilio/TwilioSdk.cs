using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers.CallSites.Marks;
using TemplateSms.Generator.Analyzers.CallSites.Texts;

namespace TemplateSms.Generator.Analyzers.CallSites.Twilio;

/// <summary>
/// The members of Twilio's SDK for .NET that send a message or take a secret, known by their names and types alone, so that a
/// team has the checks before it changes anything.
/// </summary>
internal static class TwilioSdk
{
    private const string NumberType = "Twilio.Types.PhoneNumber";
    private const string Resource = "Twilio.Rest.Api.V2010.Account.MessageResource";
    private const string Options = "Twilio.Rest.Api.V2010.Account.CreateMessageOptions";

    private static readonly (string Name, Mark Mark, bool IsNumber)[] _fields =
    [
        ("to", Mark.PhoneNumber, true),
        ("from", Mark.Sender, true),
        ("fallbackFrom", Mark.Sender, true),
        ("messagingServiceSid", Mark.Sender, false),
        ("body", Mark.Text, false),
    ];

    private static readonly (string Type, string Parameter)[] _secrets =
    [
        ("Twilio.TwilioClient", "password"),
        ("Twilio.Clients.TwilioRestClient", "password"),
        ("Twilio.AuthStrategies.BasicAuthStrategy", "password"),
        ("Twilio.Credential.ClientCredentialProvider", "clientSecret"),
        ("Twilio.Credential.OrgsClientCredentialProvider", "clientSecret"),
        ("Twilio.Security.RequestValidator", "secret"),
    ];

    /// <summary>Whether a compilation has the SDK, or something that is named as it is.</summary>
    public static bool IsIn(Compilation compilation) => !compilation.GetTypesByMetadataName(NumberType).IsEmpty;

    /// <summary>The meaning of a property, or of the parameter of a method or a constructor; null for nothing known.</summary>
    public static MarkedSymbol? MarkOf(ISymbol member) => member switch
    {
        { ContainingNamespace: { } space } when !IsOfSdk(space) => null,
        IPropertySymbol property => property.ContainingType.ToDisplayString() == Options ? Field(property, property.Type) : null,
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter => Sends(method) ? Field(parameter, parameter.Type) : Secret(method, parameter),
        _ => null,
    };

    private static bool Sends(IMethodSymbol method) => method.MethodKind == MethodKind.Constructor
        ? method.ContainingType.ToDisplayString() == Options
        : method.IsStatic && method.Name.StartsWith("Create", StringComparison.Ordinal) && method.ContainingType.ToDisplayString() == Resource;

    private static MarkedSymbol? Field(ISymbol member, ITypeSymbol type)
    {
        foreach (var (name, mark, isNumber) in _fields)
        {
            if (string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase))
                return (isNumber ? TypedText.IsNumber(type) : type.SpecialType == SpecialType.System_String) ? Of(mark, member) : null;
        }

        return null;
    }

    private static MarkedSymbol? Secret(IMethodSymbol method, IParameterSymbol parameter) =>
        parameter.Type.SpecialType == SpecialType.System_String
        && _secrets.Contains((method.ContainingType.ToDisplayString(), parameter.Name))
            ? Of(Mark.ApiKey, parameter)
            : null;

    private static MarkedSymbol Of(Mark mark, ISymbol member) => new(mark, member.Name, Client: OwnClient.Twilio);

    private static bool IsOfSdk(INamespaceSymbol space)
    {
        while (space.ContainingNamespace is { IsGlobalNamespace: false } outer)
            space = outer;
        return space.Name == "Twilio";
    }
}
