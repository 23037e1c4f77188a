using System.Text.Json.Nodes;
using StreamJsonRpc;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Calls;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Serving;

namespace TemplateSms.LanguageServer.Hints;

/// <summary>Shows the proof of a message above its first line, with the ways to its preview and to the calls of its methods.</summary>
internal sealed class CodeLensFeature(Session session) : IFeature
{
    /// <summary>The client's command that shows a preview; its argument is the template's URI.</summary>
    private const string Preview = "templatesms.preview";

    /// <summary>The client's command that shows places; its arguments are the template's URI and the places of the calls.</summary>
    private const string ShowCalls = "templatesms.showCalls";

    public void Declare(JsonObject capabilities) => capabilities["codeLensProvider"] = new JsonObject { ["resolveProvider"] = false };

    [JsonRpcMethod("textDocument/codeLens", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<CodeLens>?> ShowAsync(DocumentParams parameters, CancellationToken cancellationToken) =>
        session.AskAsync<IReadOnlyList<CodeLens>>(
            parameters.TextDocument,
            asked =>
            {
                var firstLine = asked.RangeOf(new TextSpan(0, 0));
                return [.. Commands(parameters.TextDocument.Uri, asked).Select(command => new CodeLens(firstLine, command))];
            },
            cancellationToken);

    private static IEnumerable<LensCommand> Commands(string uri, AskedTemplate asked)
    {
        yield return new LensCommand(ProofLine.Of(asked.View), Preview, [uri]);
        yield return new LensCommand("preview", Preview, [uri]);
        var places = new CSharpPlaces(asked.View.Project, asked.Encoding);
        var calls = TemplateCalls.Of(asked.View).Select(call => places.LocationOf(call.Path, call.Call.Span)).OfType<Location>().ToList();
        yield return new LensCommand(calls.Count == 1 ? "1 call" : $"{calls.Count} calls", ShowCalls, [uri, calls]);
    }
}
