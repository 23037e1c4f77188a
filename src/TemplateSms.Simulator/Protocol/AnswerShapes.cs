using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TemplateSms.Simulator.Protocol;

/// <summary>Gives iSendPro's answers the form that is asked for, where the provider's document has several.</summary>
internal sealed class AnswerShapes(AnswerOptions options)
{
    private const string Level = "etat";
    private const string Code = "code";
    private const string Credit = "credit";

    private static readonly AnswerShape[] _shapes = Enum.GetValues<AnswerShape>();
    private static readonly AnswerCodeType[] _types = Enum.GetValues<AnswerCodeType>();
    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lock _lock = new();
    private readonly Random? _random = options.Seed is { } seed ? new Random(seed) : null;

    /// <summary>The answer in its form; what is no answer of iSendPro's in JSON stays as it is.</summary>
    public GatewayReply Of(GatewayReply reply)
    {
        if (reply.ContentType != GatewayReply.Json)
            return reply;
        var (shape, type) = Next();
        if (shape is AnswerShape.Array && type is AnswerCodeType.Document)
            return reply;
        if (JsonNode.Parse(reply.Body) is not JsonObject root || root[Level] is not JsonObject level)
            return reply;

        var entries = level[Level] as JsonArray;
        foreach (var fields in entries is null ? [level] : entries.OfType<JsonObject>().Append(level))
            Retype(fields, type);
        if (entries is [JsonObject only] && shape is not AnswerShape.Array)
            root[Level] = shape is AnswerShape.Flat ? only.DeepClone() : new JsonObject { [Level] = only.DeepClone() };
        return reply with { Body = JsonSerializer.SerializeToUtf8Bytes(root, _plain) };
    }

    private (AnswerShape Shape, AnswerCodeType Type) Next()
    {
        if (_random is null)
            return (options.Shape, options.CodeType);
        lock (_lock)
            return (_shapes[_random.Next(_shapes.Length)], _types[_random.Next(_types.Length)]);
    }

    private static void Retype(JsonObject fields, AnswerCodeType type)
    {
        if (type is AnswerCodeType.Document)
            return;
        foreach (var name in (string[])[Code, Credit])
        {
            if (fields[name] is not JsonValue value)
                continue;
            var text = value.ToString();
            fields[name] = type is AnswerCodeType.Text ? JsonValue.Create(text) : JsonValue.Create(decimal.Parse(text, CultureInfo.InvariantCulture));
        }
    }
}
