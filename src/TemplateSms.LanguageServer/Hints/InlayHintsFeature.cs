using System.Text.Json.Nodes;
using StreamJsonRpc;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Serving;

namespace TemplateSms.LanguageServer.Hints;

/// <summary>Shows the cost of each placeholder beside it, and the sum at the end of the text.</summary>
internal sealed class InlayHintsFeature(Session session) : IFeature
{
    public void Declare(JsonObject capabilities) => capabilities["inlayHintProvider"] = true;

    [JsonRpcMethod("textDocument/inlayHint", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<InlayHint>?> HintAsync(DocumentRangeParams parameters, CancellationToken cancellationToken) =>
        session.AskAsync<IReadOnlyList<InlayHint>>(
            parameters.TextDocument,
            asked =>
            {
                var wanted = asked.View.Content.SpanOf(parameters.Range, asked.Encoding);
                return
                [
                    .. CostHints.Of(asked.View)
                        .Where(hint => hint.Offset >= wanted.Start && hint.Offset <= wanted.End)
                        .Select(hint => new InlayHint(asked.View.Content.PositionOf(hint.Offset, asked.Encoding), hint.Label, hint.Tooltip, PaddingLeft: true)),
                ];
            },
            cancellationToken);
}
