using System.Globalization;
using System.Text.Json;
using Scriban.Runtime;

namespace TemplateSms.ScribanParity;

/// <summary>A case's values as the engine takes them, by their declared types.</summary>
internal static class EngineData
{
    public static ScriptObject Of(JsonElement line)
    {
        var types = Types(line, "params").Concat(Types(line, "fields")).ToDictionary(type => type.Name, type => type.Value.GetString()!, StringComparer.Ordinal);
        var result = new ScriptObject();
        if (line.TryGetProperty("data", out var data))
        {
            foreach (var value in data.EnumerateObject())
                result[value.Name] = Read(value.Value, types[value.Name], value.Name, types);
        }

        return result;
    }

    private static IEnumerable<JsonProperty> Types(JsonElement line, string key) =>
        line.TryGetProperty(key, out var types) ? types.EnumerateObject() : [];

    private static object? Read(JsonElement value, string type, string path, Dictionary<string, string> types)
    {
        if (value.ValueKind == JsonValueKind.Null)
            return null;
        type = type.TrimEnd('?');
        if (type.StartsWith("list(", StringComparison.Ordinal))
        {
            var list = new ScriptArray();
            foreach (var item in value.EnumerateArray())
                list.Add(Read(item, type[5..^1], path + "[]", types));
            return list;
        }

        return type.Split('(')[0] switch
        {
            "string" => value.GetString(),
            "int" => value.GetInt32(),
            "long" => value.GetInt64(),
            "decimal" => decimal.Parse(value.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture),
            "bool" => value.GetBoolean(),
            "date" => DateTime.ParseExact(value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => ReadObject(value, path, types),
        };
    }

    private static ScriptObject ReadObject(JsonElement value, string path, Dictionary<string, string> types)
    {
        var result = new ScriptObject();
        foreach (var member in value.EnumerateObject())
        {
            var memberPath = path + "." + member.Name;
            result[member.Name] = Read(member.Value, types[memberPath], memberPath, types);
        }

        return result;
    }
}
