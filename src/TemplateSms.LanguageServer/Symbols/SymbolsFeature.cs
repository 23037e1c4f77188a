using System.Text.Json.Nodes;
using StreamJsonRpc;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Serving;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Symbols;

/// <summary>Outlines a template, and finds templates by name.</summary>
internal sealed class SymbolsFeature(Session session) : IFeature
{
    public void Declare(JsonObject capabilities)
    {
        capabilities["documentSymbolProvider"] = true;
        capabilities["workspaceSymbolProvider"] = true;
    }

    [JsonRpcMethod("textDocument/documentSymbol", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<DocumentSymbol>?> OutlineAsync(DocumentParams parameters, CancellationToken cancellationToken) =>
        session.AskAsync<IReadOnlyList<DocumentSymbol>>(parameters.TextDocument, asked => [.. Outline.Of(asked.View).Select(entry => Symbol(entry, asked))], cancellationToken);

    [JsonRpcMethod("workspace/symbol", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<WorkspaceSymbol>> FindAsync(WorkspaceSymbolParams parameters, CancellationToken cancellationToken) =>
        Task.Run<IReadOnlyList<WorkspaceSymbol>>(() => [.. TemplateSearch.Find(session.Workspace.Projects(), parameters.Query).Select(Symbol)], cancellationToken);

    private static DocumentSymbol Symbol(OutlineEntry entry, AskedTemplate asked) =>
        new(entry.Name, entry.Detail, entry.Kind, asked.RangeOf(entry.Span), asked.RangeOf(entry.Selection), [.. entry.Children.Select(child => Symbol(child, asked))]);

    private WorkspaceSymbol Symbol(TemplateView template)
    {
        var start = template.Content.RangeOf(new TextSpan(0, 0), session.Encoding);
        var folder = Path.GetRelativePath(template.Project.Root, Path.GetDirectoryName(template.Path)!);
        return new WorkspaceSymbol(template.File.Name, SymbolKind.File, new Location(DocumentPath.ToUri(template.Path), start), folder == "." ? null : folder);
    }
}
