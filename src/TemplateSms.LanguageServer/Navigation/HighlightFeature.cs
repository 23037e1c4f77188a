using System.Text.Json.Nodes;
using StreamJsonRpc;
using TemplateSms.LanguageServer.Occurrences;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Serving;

namespace TemplateSms.LanguageServer.Navigation;

/// <summary>Shows the other places of the name under the cursor.</summary>
internal sealed class HighlightFeature(Session session) : IFeature
{
    private const int Read = 2;
    private const int Write = 3;

    public void Declare(JsonObject capabilities) => capabilities["documentHighlightProvider"] = true;

    [JsonRpcMethod("textDocument/documentHighlight", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<DocumentHighlight>?> HighlightAsync(DocumentPositionParams parameters, CancellationToken cancellationToken) =>
        session.AskAsync<IReadOnlyList<DocumentHighlight>>(parameters.TextDocument, asked => Of(asked, asked.OffsetOf(parameters.Position)), cancellationToken);

    private static List<DocumentHighlight>? Of(AskedTemplate asked, int offset)
    {
        var names = TemplateNames.Of(asked.View);
        if (names.IncludeAt(offset) is { } include)
            return [.. names.Includes.Where(other => other.Name == include.Name).Select(other => new DocumentHighlight(asked.RangeOf(other.Span), Read))];
        return names.At(offset) is { } name
            ? [.. names.Of(name.Thing).Select(place => new DocumentHighlight(asked.RangeOf(place.Span), place.Role == NameRole.Read ? Read : Write))]
            : null;
    }
}

/// <summary>A place to highlight.</summary>
/// <param name="Kind">2 where the value is read, 3 where it is given.</param>
public sealed record DocumentHighlight(DocumentRange Range, int Kind);
