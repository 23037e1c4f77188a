using System.Text.Json.Serialization;

namespace TemplateSms.Isendpro.Protocol;

/// <summary>The provider's <c>REPERTOIREcreaterequest</c>. It holds the key, so it prints nothing of itself.</summary>
internal sealed class CreateDirectoryRequest
{
    [JsonPropertyName("keyid")]
    public required string Key { get; init; }

    [JsonPropertyName("repertoireEdit")]
    public string Edit { get; } = "create";

    [JsonPropertyName("repertoireNom")]
    public required string Name { get; init; }
}
