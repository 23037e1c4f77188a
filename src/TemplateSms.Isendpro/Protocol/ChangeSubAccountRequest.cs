using System.Text.Json.Serialization;

namespace TemplateSms.Isendpro.Protocol;

/// <summary>The provider's <c>SubaccountRequest</c>, of which each change fills in its part. It holds two keys, so it prints nothing of itself.</summary>
internal sealed class ChangeSubAccountRequest
{
    public const string SetPrice = "setPrice";
    public const string AddCredit = "addCredit";
    public const string SetRestriction = "setRestriction";

    [JsonPropertyName("keyid")]
    public required string Key { get; init; }

    [JsonPropertyName("subAccountEdit")]
    public required string Edit { get; init; }

    [JsonPropertyName("subAccountKeyId")]
    public required string SubAccountKey { get; init; }

    [JsonPropertyName("subAccountAddCredit")]
    public string? Credit { get; init; }

    [JsonPropertyName("subAccountPrice")]
    public string? Price { get; init; }

    [JsonPropertyName("subAccountCountryCode")]
    public string? CountryCode { get; init; }

    [JsonPropertyName("subAccountRestrictionStop")]
    public string? StopRestriction { get; init; }

    [JsonPropertyName("subAccountRestrictionTime")]
    public string? TimeRestriction { get; init; }
}
