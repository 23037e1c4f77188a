using System.Text.Json.Nodes;
using StreamJsonRpc;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Serving;

namespace TemplateSms.LanguageServer.Formatting;

/// <summary>Lays a template out as the documentation does, and leaves its text as it is.</summary>
internal sealed class FormattingFeature(Session session) : IFeature
{
    public void Declare(JsonObject capabilities) => capabilities["documentFormattingProvider"] = true;

    [JsonRpcMethod("textDocument/formatting", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<DocumentEdit>?> FormatAsync(DocumentParams parameters, CancellationToken cancellationToken) =>
        session.AskAsync<IReadOnlyList<DocumentEdit>>(
            parameters.TextDocument,
            asked => [.. TemplateFormatter.EditsOf(asked.View.File).Select(edit => new DocumentEdit(asked.RangeOf(edit.Span), edit.NewText))],
            cancellationToken);
}
