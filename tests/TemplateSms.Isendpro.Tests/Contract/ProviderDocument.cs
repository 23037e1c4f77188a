using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace TemplateSms.Isendpro.Tests.Contract;

/// <summary>The provider's OpenAPI document, as published.</summary>
internal static class ProviderDocument
{
    /// <summary>
    /// The document with one change: a request's body may hold what the document names and nothing else, so that a misspelt field is
    /// noticed.
    /// </summary>
    public static JsonNode ReadStrict()
    {
        var document = JsonNode.Parse(File.ReadAllText(Published()))!;
        var schemas = document["components"]!["schemas"]!.AsObject();
        foreach (var (_, schema) in schemas.Where(schema => schema.Key.EndsWith("request", StringComparison.OrdinalIgnoreCase)))
            schema!["additionalProperties"] = false;

        return document;
    }

    private static string Published([CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "../../Data/isendpro/openapi.json");
}
