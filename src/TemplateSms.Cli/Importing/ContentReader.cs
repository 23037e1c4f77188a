using System.Text.Json;
using TemplateSms.Cli.Json;

namespace TemplateSms.Cli.Importing;

/// <summary>
/// Reads content templates in the shape of Twilio's Content API: one resource, or a list in <c>contents</c>. What is not
/// known of a resource (its SID, dates, links) is passed over; what is not known of a text is refused.
/// </summary>
internal static class ContentReader
{
    private const string List = "contents";
    private const string Types = "types";
    private const string TextType = "twilio/text";
    private const string Body = "body";

    /// <exception cref="JsonException">The text is not JSON, has a key twice, or is of another shape.</exception>
    public static ContentFile Read(string json)
    {
        using var document = JsonKeys.Parse(json);
        var root = document.RootElement;
        if (root.Find(Types) is not null)
            return new ContentFile([ReadOne(root)], HasNextPage: false);
        if (root.Find(List) is not { } list)
            throw new MalformedRequestException($"neither a content template, which has '{Types}', nor a list of them in '{List}'");
        if (list.ValueKind != JsonValueKind.Array)
            throw new MalformedRequestException($"'{List}' is not a list");
        var hasNextPage = root.Find("meta")?.Text("next_page_url") is { Length: > 0 };
        return new ContentFile([.. list.EnumerateArray().Select(ReadOne)], hasNextPage);
    }

    private static ContentTemplate ReadOne(JsonElement content)
    {
        if (content.Find(Types) is null)
            throw new MalformedRequestException($"a content template has no '{Types}'");
        var types = content.Entries(Types);
        var samples = content.Entries("variables").ToDictionary(entry => entry.Key, entry => ContentJson.TextOf(entry.Value, entry.Key), StringComparer.Ordinal);
        string[] others = [.. types.Select(type => type.Key).Where(key => key != TextType)];
        return new ContentTemplate(
            content.Text("friendly_name"), content.Text("language"), samples, others.Length < types.Count ? ReadBody(content.Find(Types)!.Value) : null, others);
    }

    private static string ReadBody(JsonElement types)
    {
        var entries = types.Entries(TextType);
        if (entries.FirstOrDefault(entry => entry.Key != Body).Key is { } other)
            throw new MalformedRequestException($"'{other}' of '{TextType}' is not supported");
        return types.Find(TextType)!.Value.Text(Body) ?? throw new MalformedRequestException($"'{TextType}' has no '{Body}'");
    }
}
