using System.Text.Json.Serialization;

namespace TemplateSms.Isendpro.Protocol;

/// <summary>The provider's <c>SmsUniqueRequest</c>: every value a string, an unset one absent.</summary>
internal sealed class SendOneRequest : SendRequest
{
    [JsonPropertyName("num")]
    public required string Number { get; init; }

    [JsonPropertyName("sms")]
    public required string Text { get; init; }

    [JsonPropertyName("tracker")]
    public string? Tracker { get; init; }
}
