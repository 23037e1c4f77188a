using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
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
    };

    private static JsonObject Property(FrontMatterKey key)
    {
        var property = new JsonObject { ["description"] = key.Description };
        if (key.IsMapping)
        {
            property["type"] = new JsonArray("object", "null");
            property["additionalProperties"] = new JsonObject { ["type"] = "string", ["examples"] = Values(key.Examples) };
            return property;
        }

        if (key.Values.Count > 0)
            property["enum"] = Values(key.Values);
        else
            property["type"] = key.Pattern is null ? new JsonArray("string", "number") : "string";
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
