using System.Text.Json.Serialization;

namespace TemplateSms.Isendpro.Protocol;

/// <summary>
/// The provider's <c>ComptageRequest</c>. It takes what else a send takes; given here is what changes the count. It holds
/// the key, so it prints nothing of itself.
/// </summary>
internal sealed class CountRequest
{
    [JsonPropertyName("keyid")]
    public required string Key { get; init; }

    [JsonPropertyName("comptage")]
    public string Count { get; } = "1";

    [JsonPropertyName("num")]
    public required string Number { get; init; }

    [JsonPropertyName("sms")]
    public required string Text { get; init; }

    [JsonPropertyName("emetteur")]
    public string? Sender { get; init; }

    [JsonPropertyName("nostop")]
    public string? NoStop { get; init; }

    [JsonPropertyName("ucs2")]
    public string? Ucs2 { get; init; }
}
