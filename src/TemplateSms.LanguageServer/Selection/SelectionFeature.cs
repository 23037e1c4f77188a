using System.Text.Json.Nodes;
using StreamJsonRpc;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Serving;

namespace TemplateSms.LanguageServer.Selection;

/// <summary>Widens and narrows a selection by the parts of a template.</summary>
internal sealed class SelectionFeature(Session session) : IFeature
{
    public void Declare(JsonObject capabilities) => capabilities["selectionRangeProvider"] = true;

    [JsonRpcMethod("textDocument/selectionRange", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<SelectionRange>?> SelectAsync(SelectionParams parameters, CancellationToken cancellationToken) =>
        session.AskAsync<IReadOnlyList<SelectionRange>>(
            parameters.TextDocument,
            asked => [.. parameters.Positions.Select(position => Chain(SpansAround.Of(asked.View, asked.OffsetOf(position)), asked))],
            cancellationToken);

    private static SelectionRange Chain(IReadOnlyList<TextSpan> spans, AskedTemplate asked) =>
        spans.Aggregate((SelectionRange?)null, (parent, span) => new SelectionRange(asked.RangeOf(span), parent))!;
}
