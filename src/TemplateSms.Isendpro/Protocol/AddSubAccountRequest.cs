using System.Text.Json.Serialization;

namespace TemplateSms.Isendpro.Protocol;

/// <summary>The provider's <c>SubaccountAddRequest</c>. It holds the key and a password, so it prints nothing of itself.</summary>
internal sealed class AddSubAccountRequest
{
    [JsonPropertyName("keyid")]
    public required string Key { get; init; }

    [JsonPropertyName("subAccountEdit")]
    public string Edit { get; } = "addAccount";

    [JsonPropertyName("subAccountLogin")]
    public required string Login { get; init; }

    [JsonPropertyName("subAccountPassword")]
    public required string Password { get; init; }
}
