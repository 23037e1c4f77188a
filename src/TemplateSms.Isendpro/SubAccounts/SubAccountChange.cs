using System.Globalization;
using System.Text;

namespace TemplateSms.Isendpro;

/// <summary>
/// The gateway's word on a change of a sub-account (<c>/subaccount</c>). The code that means success is documented nowhere, so the code
/// and the words are as the gateway gives them.
/// </summary>
public sealed record SubAccountChange
{
    /// <summary>The gateway's return code.</summary>
    public required int Code { get; init; }

    /// <summary>The gateway's words, if any.</summary>
    public string? GatewayMessage { get; init; }

    /// <summary>The sub-account's id, where the gateway gives it.</summary>
    public string? Id { get; init; }

    /// <summary>The sub-account's key, as the gateway repeats it (<c>subAccountKeyid</c>): a secret.</summary>
    public string? Key { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"HasMessage = {GatewayMessage is not null}");
        return true;
    }
}
