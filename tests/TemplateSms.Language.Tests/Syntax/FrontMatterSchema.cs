using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Tests.Syntax;

/// <summary>Writes the table of the front matter's keys as a JSON Schema, for editors that know YAML.</summary>
internal static class FrontMatterSchema
{
    private static readonly JsonSerializerOptions _readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write() => Whole().ToJsonString(_readable) + "\n";

    private static JsonObject Whole() => new()
    {
        ["$schema"] = "http://json-schema.org/draft-07/schema#",
        ["$id"] = "https://github.com/templatesms/templatesms/blob/main/docs/front-matter.schema.json",
        ["title"] = "The front matter of an SMS template",
        ["type"] = new JsonArray("object", "null"),
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject(FrontMatterKey.All.Select(key => KeyValuePair.Create<string, JsonNode?>(key.Name, Property(key)))),
        ["allOf"] = new JsonArray([.. GatewaySet.KnownIds.Select(RulesOf)]),
    };

    // A template that names no gateway has the one of its folder or build, which a schema cannot see.
    private static JsonObject RulesOf(string id)
    {
        var gateway = GatewaySet.Read(id, out _)!;
        var rules = new JsonObject { [FrontMatterKey.Segments.Name] = new JsonObject { ["maximum"] = gateway.MostSegments } };
        if (gateway.SenderPattern is { } pattern)
            rules[FrontMatterKey.Sender.Name] = new JsonObject { ["pattern"] = pattern };
        return new JsonObject
        {
            ["if"] = new JsonObject
            {
                ["properties"] = new JsonObject { [FrontMatterKey.Gateway.Name] = new JsonObject { ["const"] = id } },
                ["required"] = new JsonArray(FrontMatterKey.Gateway.Name),
            },
            ["then"] = new JsonObject { ["properties"] = rules },
        };
    }

    private static JsonObject Property(FrontMatterKey key)
    {
        var property = new JsonObject { ["description"] = key.Description };
        if (key.IsMapping)
        {
            property["type"] = new JsonArray("object", "null");
            property["additionalProperties"] = new JsonObject { ["type"] = "string", ["examples"] = Values(key.Examples) };
            return property;
        }

        if (key.TakesSeveral)
            (property["type"], property["pattern"]) = ("string", $"^({string.Join('|', key.Values)})(\\s*,\\s*({string.Join('|', key.Values)}))*$");
        else if (key.Values.Count > 0)
            property["enum"] = Values(key.Values);
        else
            property["type"] = new JsonArray("string", "number");
        if (key.Pattern is not null)
            property["pattern"] = key.Pattern;
        if (key.Default is not null)
            property["default"] = Value(key.Default);
        if (key.Examples.Count > 0)
            property["examples"] = Values(key.Examples);
        return property;
    }

    private static JsonArray Values(IEnumerable<string> values) => [.. values.Select(Value)];

    // YAML reads 1 as a number, and a schema compares types.
    private static JsonNode Value(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : value;
}
