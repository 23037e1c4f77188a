using System.Text.Json.Nodes;
using StreamJsonRpc;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Serving;

namespace TemplateSms.LanguageServer.Typing;

/// <summary>Writes <c>}}</c> after a typed <c>{{</c>.</summary>
internal sealed class OnTypeFeature(Session session) : IFeature
{
    public void Declare(JsonObject capabilities) => capabilities["documentOnTypeFormattingProvider"] = new JsonObject { ["firstTriggerCharacter"] = ClosingBraces.Open };

    [JsonRpcMethod("textDocument/onTypeFormatting", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<DocumentEdit>?> TypeAsync(OnTypeParams parameters, CancellationToken cancellationToken) =>
        session.AskAsync<IReadOnlyList<DocumentEdit>>(
            parameters.TextDocument,
            asked =>
            {
                var offset = asked.OffsetOf(parameters.Position);
                return parameters.Ch == ClosingBraces.Open && ClosingBraces.After(asked.View, offset) is { } text
                    ? [new DocumentEdit(asked.RangeOf(new TextSpan(offset, 0)), text)]
                    : [];
            },
            cancellationToken);
}
