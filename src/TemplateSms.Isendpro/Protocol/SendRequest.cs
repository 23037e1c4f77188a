using System.Text.Json.Serialization;

namespace TemplateSms.Isendpro.Protocol;

/// <summary>The fields that both sending operations share. It holds the key, so it never prints itself.</summary>
internal abstract class SendRequest
{
    // First, as in the provider's own samples.
    [JsonPropertyName("keyid")]
    [JsonPropertyOrder(-1)]
    public required string Key { get; init; }

    [JsonPropertyName("emetteur")]
    public string? Sender { get; init; }

    [JsonPropertyName("date_envoi")]
    public string? SendDate { get; init; }

    [JsonPropertyName("gmt_zone")]
    public string? GmtZone { get; init; }

    [JsonPropertyName("smslong")]
    public string? SmsLong { get; init; }

    [JsonPropertyName("nostop")]
    public string? NoStop { get; init; }

    [JsonPropertyName("ucs2")]
    public string? Ucs2 { get; init; }

    [JsonPropertyName("numAzur")]
    public string? NumAzur { get; init; }

    /// <summary>The one figure that is a number: it is in no document, and the clients that send it write it so.</summary>
    [JsonPropertyName("sandbox")]
    public int? Sandbox { get; init; }
}
