using System.Text.Json.Serialization;

namespace TemplateSms.Isendpro.Protocol;

/// <summary>The provider's <c>HLRrequest</c>. It holds the key, so it prints nothing of itself.</summary>
internal sealed class LookupRequest
{
    [JsonPropertyName("keyid")]
    public required string Key { get; init; }

    [JsonPropertyName("getHLR")]
    public string GetHlr { get; } = "1";

    [JsonPropertyName("num")]
    public required string[] Numbers { get; init; }
}
