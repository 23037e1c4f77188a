using System.Text.Json.Nodes;
using StreamJsonRpc;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Serving;

namespace TemplateSms.LanguageServer.Hints;

/// <summary>Shows the proof of a message above its first line, with the way to its preview.</summary>
internal sealed class CodeLensFeature(Session session) : IFeature
{
    /// <summary>The client's command that shows a preview; its argument is the template's URI.</summary>
    private const string Preview = "templatesms.preview";

    public void Declare(JsonObject capabilities) => capabilities["codeLensProvider"] = new JsonObject { ["resolveProvider"] = false };

    [JsonRpcMethod("textDocument/codeLens", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<CodeLens>?> ShowAsync(DocumentParams parameters, CancellationToken cancellationToken) =>
        session.AskAsync<IReadOnlyList<CodeLens>>(
            parameters.TextDocument,
            asked =>
            {
                var firstLine = asked.RangeOf(new TextSpan(0, 0));
                return [.. new[] { ProofLine.Of(asked.View), "preview" }.Select(title => new CodeLens(firstLine, new LensCommand(title, Preview, [parameters.TextDocument.Uri])))];
            },
            cancellationToken);
}
