using System.Text.Json.Nodes;

namespace TemplateSms.LanguageServer.Protocol;

/// <summary>The abilities of a client, as its first request tells them.</summary>
public sealed class ClientAbilities(JsonObject? capabilities)
{
    /// <summary>Whether an ability is there and is true: <c>textDocument.rename.prepareSupport</c>.</summary>
    public bool Has(string path) => Find(path) is JsonValue value && value.TryGetValue<bool>(out var has) && has;

    /// <summary>Whether an ability is told at all, with whatever it holds: <c>workspace.workspaceEdit.changeAnnotationSupport</c>.</summary>
    public bool Knows(string path) => Find(path) is not null;

    /// <summary>Whether a list of an ability has an entry: <c>general.positionEncodings</c>, <c>utf-8</c>.</summary>
    public bool Lists(string path, string entry) => Find(path) is JsonArray list && list.Any(item => item is JsonValue value && value.TryGetValue<string>(out var text) && text == entry);

    private JsonNode? Find(string path)
    {
        JsonNode? current = capabilities;
        foreach (var key in path.Split('.'))
            current = (current as JsonObject)?[key];
        return current;
    }
}
