using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace TemplateSms.Isendpro.Tests.Contract;

/// <summary>The provider's OpenAPI document, as published.</summary>
internal static class ProviderDocument
{
    private static JsonNode? _document;

    /// <summary>
    /// The document with two changes: a request's body may hold what the document names and nothing else, so that a misspelt field is
    /// noticed, and answers have no media type named <c>file</c>, which is none and ends Prism.
    /// </summary>
    public static JsonNode ReadStrict()
    {
        var document = JsonNode.Parse(File.ReadAllText(Published()))!;
        var schemas = document["components"]!["schemas"]!.AsObject();
        foreach (var (_, schema) in schemas.Where(schema => schema.Key.EndsWith("request", StringComparison.OrdinalIgnoreCase)))
            schema!["additionalProperties"] = false;
        foreach (var answer in AnswersOf(document))
            answer["content"]?.AsObject().Remove("file");

        return document;
    }

    /// <summary>Every operation of the document.</summary>
    public static IReadOnlyList<DocumentOperation> Operations { get; } =
    [
        .. from path in Document["paths"]!.AsObject()
           from operation in path.Value!.AsObject()
           select new DocumentOperation(
               (string)operation.Value!["operationId"]!,
               operation.Key.ToUpperInvariant(),
               path.Key,
               [.. RequestOf(operation.Value)],
               Resolve(operation.Value["responses"]!["200"]!["content"]!["application/json"]!["schema"]!)),
    ];

    /// <summary>The fields of a schema.</summary>
    public static IEnumerable<DocumentField> FieldsOf(JsonNode schema)
    {
        schema = Resolve(schema);
        var required = Strings(schema["required"]);
        return schema["properties"]?.AsObject().Select(field => FieldOf(field.Key, Resolve(field.Value!), required.Contains(field.Key))) ?? [];
    }

    /// <summary>A schema, or the one that it refers to.</summary>
    public static JsonNode Resolve(JsonNode schema) =>
        (string?)schema["$ref"] is { } reference ? reference.Split('/').Skip(1).Aggregate(Document, (node, name) => node[name]!) : schema;

    private static JsonNode Document => _document ??= JsonNode.Parse(File.ReadAllText(Published()))!;

    private static IEnumerable<DocumentField> RequestOf(JsonNode operation)
    {
        if (operation["requestBody"]?["content"]?["application/json"]?["schema"] is { } body)
            return FieldsOf(body);
        return operation["parameters"]!.AsArray().Select(parameter =>
            FieldOf((string)parameter!["name"]!, Resolve(parameter["schema"]!), (bool)parameter["required"]!));
    }

    private static DocumentField FieldOf(string name, JsonNode schema, bool isRequired) =>
        new(name, (string?)schema["type"] ?? "object", isRequired, Strings(schema["enum"]));

    private static string[] Strings(JsonNode? list) => list is null ? [] : [.. list.AsArray().Select(value => (string)value!)];

    private static IEnumerable<JsonNode> AnswersOf(JsonNode document) =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        from answer in operation.Value!["responses"]!.AsObject()
        select answer.Value;

    private static string Published([CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "../../Data/isendpro/openapi.json");
}
