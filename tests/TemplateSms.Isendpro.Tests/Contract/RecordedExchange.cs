using System.Text.Json;
using System.Text.Json.Nodes;

namespace TemplateSms.Isendpro.Tests.Contract;

/// <summary>A request with its answer.</summary>
internal sealed record RecordedExchange(string Method, Uri Address, string ContentType, string Body, int Status, byte[] Answer)
{
    public string Path => "/" + Address.Segments[^1];

    public bool IsJson => ContentType == "application/json";

    /// <summary>The values of the request's fields by their names, wherever they stand.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Fields => IsJson
        ? JsonNode.Parse(Body)!.AsObject().ToDictionary(pair => pair.Key, pair => ValuesOf(pair.Value!), StringComparer.Ordinal)
        : (Address.Query.TrimStart('?') + '&' + Body).Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(text => text.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => (IReadOnlyList<string>)[Uri.UnescapeDataString(pair[1])], StringComparer.Ordinal);

    /// <summary>The names of the answer's fields that hold a value, at any depth.</summary>
    public IEnumerable<string> AnsweredFields
    {
        get
        {
            using var document = JsonDocument.Parse(Answer);
            return NamesOf(document.RootElement).ToList();
        }
    }

    private static IReadOnlyList<string> ValuesOf(JsonNode value) =>
        value is JsonArray list ? [.. list.Select(element => element!.ToString())] : [value.ToString()];

    private static IEnumerable<string> NamesOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(pair => pair.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? NamesOf(pair.Value) : [pair.Name]),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(NamesOf),
        _ => [],
    };
}
