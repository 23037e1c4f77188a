using System.Text.Json.Serialization;

namespace TemplateSms.Benchmarks.Dispatch;

/// <summary>The fields that our client sends, for those that are compared with it.</summary>
internal sealed record Order(
    [property: JsonPropertyName("keyid")] string Key,
    [property: JsonPropertyName("num")] string Number,
    [property: JsonPropertyName("sms")] string Text);

internal sealed record Reply([property: JsonPropertyName("etat")] Replies Etat);

internal sealed record Replies([property: JsonPropertyName("etat")] IReadOnlyList<Entry> Entries);

internal sealed record Entry(
    [property: JsonPropertyName("code")] int Code,
    [property: JsonPropertyName("tel")] string Number,
    [property: JsonPropertyName("message")] string Message);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Reply))]
internal sealed partial class OrderJson : JsonSerializerContext;
