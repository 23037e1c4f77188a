using System.Text;
using System.Text.Json;
using TemplateSms.Cli.Json;
using TemplateSms.Language.Collections;

namespace TemplateSms.Cli.Rendering.Cases;

/// <summary>A body with its parameters and their values: one line of input.</summary>
/// <param name="Id">The identifier as it is written, JSON and all: it goes back as it came.</param>
/// <param name="Template">The body as it stands.</param>
/// <param name="Parameters">The parameters in their order, with their types.</param>
/// <param name="Fields">The types of everything inside objects, by path: <c>order.id</c>, <c>items[].price</c>.</param>
/// <param name="Includes">The templates that it can include: texts of files by name.</param>
/// <param name="Data">The values by parameter.</param>
internal sealed record RenderCase(
    string Id,
    string Template,
    IReadOnlyList<KeyValue> Parameters,
    IReadOnlyList<KeyValue> Fields,
    IReadOnlyList<KeyValue> Includes,
    JsonElement Data)
{
    /// <summary>Reads the identifier of a line, without which there is nobody to answer.</summary>
    /// <exception cref="JsonException">The line is not an object with an <c>id</c>.</exception>
    public static string ParseId(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object)
            throw new MalformedRequestException("not a JSON object");
        return line.TryGetProperty("id", out var id) ? id.GetRawText() : throw new MalformedRequestException("no 'id'");
    }

    /// <summary>Reads the rest of a line.</summary>
    /// <exception cref="RenderException">It is no case.</exception>
    public static RenderCase Parse(string id, JsonElement line)
    {
        if (!line.TryGetProperty("template", out var template) || template.ValueKind != JsonValueKind.String)
            throw new RenderException("no string 'template'");
        return new RenderCase(
            id,
            JsonText.Read(template.GetRawText()),
            Texts(line, "params", "types"),
            Texts(line, "fields", "types"),
            Texts(line, "includes", "templates"),
            line.TryGetProperty("data", out var data) ? data : default);
    }

    private static List<KeyValue> Texts(JsonElement line, string key, string kind)
    {
        if (!line.TryGetProperty(key, out var texts) || texts.ValueKind == JsonValueKind.Null)
            return [];
        if (texts.ValueKind != JsonValueKind.Object || texts.EnumerateObject().Any(text => text.Value.ValueKind != JsonValueKind.String))
            throw new RenderException($"'{key}' is not an object of {kind} by name");
        return [.. texts.EnumerateObject().Select(text => new KeyValue(text.Name, JsonText.Read(text.Value.GetRawText())))];
    }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Id = ").Append(Id);
        return true;
    }
}
