using System.Text.Json.Nodes;
using StreamJsonRpc;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Serving;

namespace TemplateSms.LanguageServer.Folding;

/// <summary>Tells which lines of a template can be folded.</summary>
internal sealed class FoldingFeature(Session session) : IFeature
{
    public void Declare(JsonObject capabilities) => capabilities["foldingRangeProvider"] = true;

    [JsonRpcMethod("textDocument/foldingRange", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<FoldingRange>?> FoldAsync(DocumentParams parameters, CancellationToken cancellationToken) =>
        session.AskAsync(parameters.TextDocument, asked => FoldedLines.Of(asked.View), cancellationToken);
}
