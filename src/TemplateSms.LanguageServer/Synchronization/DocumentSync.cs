using System.Text.Json.Nodes;
using StreamJsonRpc;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Serving;

namespace TemplateSms.LanguageServer.Synchronization;

/// <summary>Keeps the open documents as the client has them.</summary>
internal sealed class DocumentSync(Session session) : IFeature
{
    // Edits come as stretches of the text.
    private const int Incremental = 2;

    public void Declare(JsonObject capabilities) => capabilities["textDocumentSync"] = new JsonObject
    {
        ["openClose"] = true,
        ["change"] = Incremental,
    };

    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    public void DidOpen(DidOpenParams parameters) => session.Workspace.Open(parameters.TextDocument);

    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    public void DidChange(DidChangeParams parameters) => session.Workspace.Change(parameters.TextDocument, parameters.ContentChanges, session.Encoding);

    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    public void DidClose(DidCloseParams parameters) => session.Workspace.Close(parameters.TextDocument.Uri);
}
