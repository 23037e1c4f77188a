using System.Text.Json.Serialization;

namespace TemplateSms.Isendpro.Protocol;

/// <summary>The provider's <c>ShortlinkRequest</c>. It holds the key, so it prints nothing of itself.</summary>
internal sealed class ShortLinkRequest
{
    [JsonPropertyName("keyid")]
    public required string Key { get; init; }

    /// <summary>The address that the short one leads to.</summary>
    [JsonPropertyName("shortlink")]
    public required string Target { get; init; }
}
