using System.Text.Json.Serialization;

namespace TemplateSms.Isendpro.Protocol;

/// <summary>
/// The provider's <c>ComptageRequest</c>: one text as a send would have it. It holds the key, so it prints nothing of itself.
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

    [JsonPropertyName("tracker")]
    public string? Tracker { get; init; }

    [JsonPropertyName("date_envoi")]
    public string? SendDate { get; init; }

    [JsonPropertyName("gmt_zone")]
    public string? GmtZone { get; init; }

    [JsonPropertyName("smslong")]
    public string? SmsLong { get; init; }

    [JsonPropertyName("numAzur")]
    public string? NumAzur { get; init; }

    [JsonPropertyName("nostop")]
    public string? NoStop { get; init; }

    [JsonPropertyName("ucs2")]
    public string? Ucs2 { get; init; }
}
