using System.Text.Json.Serialization;

namespace TemplateSms.Isendpro.Protocol;

/// <summary>
/// The provider's <c>SMSRequest</c>: several numbers, and one text and tracker for all of them or one for each.
/// </summary>
internal sealed class SendManyRequest : SendRequest
{
    /// <summary>The directory whose numbers the text goes to; null for the numbers of the request.</summary>
    [JsonPropertyName("repertoireId")]
    public string? DirectoryId { get; init; }

    [JsonPropertyName("num")]
    public required string[] Numbers { get; init; }

    [JsonPropertyName("sms")]
    public required string[] Texts { get; init; }

    [JsonPropertyName("tracker")]
    public string[]? Trackers { get; init; }
}
