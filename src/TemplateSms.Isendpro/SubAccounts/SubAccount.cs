using System.Globalization;
using System.Text;

namespace TemplateSms.Isendpro;

/// <summary>A sub-account that the gateway has added (<c>/subaccount</c>). It holds the sub-account's key, so it prints little of itself.</summary>
public sealed record SubAccount
{
    /// <summary>The sub-account's key (<c>subAccountKeyId</c>): a secret, like the key of the account.</summary>
    public required string Key { get; init; }

    /// <summary>The sub-account's id, where the gateway gives it.</summary>
    public string? Id { get; init; }

    /// <summary>The login, as the gateway repeats it.</summary>
    public string? Login { get; init; }

    /// <summary>The gateway's return code, where it gave one: <see cref="IsendproCodes.SubAccountAdded"/> in the example of the provider's document.</summary>
    public int? Code { get; init; }

    /// <summary>The gateway's words, if any.</summary>
    public string? GatewayMessage { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"HasId = {Id is not null}");
        return true;
    }
}
