using System.Text.Json.Nodes;
using StreamJsonRpc;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Serving;

namespace TemplateSms.LanguageServer.Hover;

/// <summary>Tells what stands under the pointer.</summary>
internal sealed class HoverFeature(Session session) : IFeature
{
    public void Declare(JsonObject capabilities) => capabilities["hoverProvider"] = true;

    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public Task<HoverAnswer?> HoverAsync(DocumentPositionParams parameters, CancellationToken cancellationToken) => session.AskAsync(
        parameters.TextDocument,
        asked => HoverFinder.At(asked.View, asked.OffsetOf(parameters.Position)) is { } text
            ? new HoverAnswer(MarkupContent.Markdown(text.Markdown), asked.RangeOf(text.Span))
            : null,
        cancellationToken);
}
