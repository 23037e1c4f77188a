using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace TemplateSms.Twilio.Tests.Contract;

/// <summary>The part of Twilio's OpenAPI document that covers messages, as published (github.com/twilio/twilio-oai, MIT licence).</summary>
internal static class ProviderDocument
{
    private const string Messages = "/2010-04-01/Accounts/{AccountSid}/Messages.json";
    private const string Message = "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json";

    /// <summary>The fields that the form of a message may hold.</summary>
    public static IReadOnlyList<string> Fields { get; } =
        [.. Form()["properties"]!.AsObject().Select(property => property.Key)];

    public static JsonNode Read([CallerFilePath] string thisFile = "") =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../Data/twilio/messages.json")))!;

    /// <summary>The document's example of the answer to a message that is sent, to another number than the document's.</summary>
    public static string Created(PhoneNumber to)
    {
        var message = Example(Read()["paths"]![Messages]!["post"]!["responses"]!["201"]!, "create");
        message["to"] = to.Value;
        return message.ToJsonString();
    }

    /// <summary>The document's example of the answer to a message that is asked for.</summary>
    public static string Fetched() => Example(Read()["paths"]![Message]!["get"]!["responses"]!["200"]!, "fetch").ToJsonString();

    private static JsonNode Example(JsonNode response, string name) =>
        response["content"]!["application/json"]!["examples"]![name]!["value"]!;

    private static JsonNode Form() => Read()["paths"]![Messages]!["post"]!["requestBody"]!["content"]!["application/x-www-form-urlencoded"]!["schema"]!;
}
