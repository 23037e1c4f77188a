using System.Text.Json.Nodes;
using StreamJsonRpc;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Serving;

namespace TemplateSms.LanguageServer.Completion;

/// <summary>Suggests what may be written at a place.</summary>
internal sealed class CompletionFeature(Session session) : IFeature
{
    public void Declare(JsonObject capabilities) => capabilities["completionProvider"] = new JsonObject
    {
        ["triggerCharacters"] = new JsonArray(".", "|", ":", "(", "'", "\"", "{", " "),
    };

    [JsonRpcMethod("textDocument/completion", UseSingleObjectParameterDeserialization = true)]
    public Task<CompletionList?> CompleteAsync(DocumentPositionParams parameters, CancellationToken cancellationToken) => session.AskAsync(
        parameters.TextDocument,
        asked => new CompletionList(false, [.. Completer.At(asked.View, asked.OffsetOf(parameters.Position), TakesSnippets).Select(suggestion => ItemOf(suggestion, asked))]),
        cancellationToken);

    private bool TakesSnippets => session.Abilities.Has("textDocument.completion.completionItem.snippetSupport");

    private static CompletionItem ItemOf(Suggestion suggestion, AskedTemplate asked) => new(
        suggestion.Label,
        (int)suggestion.Kind,
        suggestion.Detail,
        suggestion.Documentation is { Length: > 0 } documentation ? MarkupContent.Markdown(documentation) : null,
        $"{suggestion.Rank}{suggestion.Label}",
        suggestion.Label,
        suggestion.IsSnippet ? 2 : 1,
        new DocumentEdit(asked.RangeOf(suggestion.Span), suggestion.Text));
}
