using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers.CallSites.Marks;

namespace TemplateSms.Generator.Analyzers.CallSites.Provider;

/// <summary>
/// The request of the provider's own C# client (<c>isendprosms</c>), known by its name alone, so that a team has the
/// checks before it changes anything.
/// </summary>
internal static class ProviderRequest
{
    public const string TypeName = "IO.Swagger.Model.SmsUniqueRequest";
    public const string Namespace = "IO.Swagger";
    public const string Segments = "Smslong";
    public const string Ucs2 = "Ucs2";

    /// <summary>What a property holds, or the parameter of a constructor that sets it.</summary>
    public static Mark MarkOf(ISymbol member)
    {
        if (member is not (IPropertySymbol or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } }))
            return Mark.None;
        return Is(member, "Keyid") ? Mark.ApiKey
            : Is(member, "Emetteur") ? Mark.Sender
            : Is(member, "Sms") ? Mark.Text
            : Is(member, "Num") ? Mark.PhoneNumber
            : Is(member, "Tracker") ? Mark.Tracker
            : Is(member, Segments) ? Mark.Segments
            : Is(member, "DateEnvoi") ? Mark.SendTime
            : Mark.None;
    }

    /// <summary>Whether a member is the property of a name; parameters begin with a small letter.</summary>
    public static bool Is(ISymbol member, string property) => string.Equals(member.Name, property, StringComparison.OrdinalIgnoreCase);
}
