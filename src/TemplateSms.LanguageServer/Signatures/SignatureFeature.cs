using System.Text.Json.Nodes;
using StreamJsonRpc;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Serving;

namespace TemplateSms.LanguageServer.Signatures;

/// <summary>Shows the parameters of the function whose arguments are typed.</summary>
internal sealed class SignatureFeature(Session session) : IFeature
{
    public void Declare(JsonObject capabilities) => capabilities["signatureHelpProvider"] = new JsonObject
    {
        ["triggerCharacters"] = new JsonArray("(", ",", " "),
        ["retriggerCharacters"] = new JsonArray(":"),
    };

    [JsonRpcMethod("textDocument/signatureHelp", UseSingleObjectParameterDeserialization = true)]
    public Task<SignatureHelp?> HelpAsync(DocumentPositionParams parameters, CancellationToken cancellationToken) =>
        session.AskAsync(parameters.TextDocument, asked => SignatureFinder.At(asked.View, asked.OffsetOf(parameters.Position)), cancellationToken);
}
