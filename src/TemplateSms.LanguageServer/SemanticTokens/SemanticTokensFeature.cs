using System.Text.Json.Nodes;
using StreamJsonRpc;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Serving;

namespace TemplateSms.LanguageServer.SemanticTokens;

/// <summary>Colours templates by what the compiler knows of them.</summary>
internal sealed class SemanticTokensFeature(Session session) : IFeature
{
    public void Declare(JsonObject capabilities) => capabilities["semanticTokensProvider"] = new JsonObject
    {
        ["legend"] = new JsonObject
        {
            ["tokenTypes"] = new JsonArray([.. Enum.GetNames<TokenColour>().Select(name => JsonValue.Create(name.ToLowerInvariant()))]),
            ["tokenModifiers"] = new JsonArray([.. SemanticTokenData.Modifiers.Select(name => JsonValue.Create(name))]),
        },
        ["full"] = true,
        ["range"] = true,
    };

    [JsonRpcMethod("textDocument/semanticTokens/full", UseSingleObjectParameterDeserialization = true)]
    public Task<SemanticTokenData?> ColourAsync(DocumentParams parameters, CancellationToken cancellationToken) =>
        session.AskAsync(parameters.TextDocument, asked => SemanticTokenData.Of(TemplateColours.Of(asked.View), asked), cancellationToken);

    [JsonRpcMethod("textDocument/semanticTokens/range", UseSingleObjectParameterDeserialization = true)]
    public Task<SemanticTokenData?> ColourAsync(DocumentRangeParams parameters, CancellationToken cancellationToken) =>
        session.AskAsync(
            parameters.TextDocument,
            asked =>
            {
                var wanted = asked.View.Content.SpanOf(parameters.Range, asked.Encoding);
                return SemanticTokenData.Of(TemplateColours.Of(asked.View).Where(span => span.Span.Start < wanted.End && span.Span.End > wanted.Start), asked);
            },
            cancellationToken);
}
