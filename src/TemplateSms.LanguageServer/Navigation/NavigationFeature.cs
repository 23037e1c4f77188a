using System.Text.Json.Nodes;
using StreamJsonRpc;
using TemplateSms.LanguageServer.Calls;
using TemplateSms.LanguageServer.CSharp;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Serving;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Navigation;

/// <summary>Leads from a use to its declaration and back, between templates and from and to C#.</summary>
internal sealed class NavigationFeature(Session session) : IFeature
{
    public void Declare(JsonObject capabilities)
    {
        capabilities["definitionProvider"] = true;
        capabilities["referencesProvider"] = true;
    }

    [JsonRpcMethod("textDocument/definition", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<Location>?> DefinitionAsync(DocumentPositionParams parameters, CancellationToken cancellationToken) =>
        DocumentPath.Of(parameters.TextDocument.Uri) is { } path && DocumentPath.IsCSharp(path)
            ? AskCSharpAsync(path, parameters.Position, static template => [PlaceInFile.Of(template, default)], cancellationToken)
            : session.AskAsync(parameters.TextDocument, asked => LocationsOf(asked.View.Project, Definitions.At(asked.View, asked.OffsetOf(parameters.Position))), cancellationToken);

    [JsonRpcMethod("textDocument/references", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<Location>?> ReferencesAsync(ReferenceParams parameters, CancellationToken cancellationToken)
    {
        var includesDeclaration = parameters.Context?.IncludeDeclaration != false;
        return DocumentPath.Of(parameters.TextDocument.Uri) is { } path && DocumentPath.IsCSharp(path)
            ? AskCSharpAsync(path, parameters.Position, References.OfTemplate, cancellationToken)
            : session.AskAsync(parameters.TextDocument, asked => LocationsOf(asked.View.Project, References.At(asked.View, asked.OffsetOf(parameters.Position), includesDeclaration)), cancellationToken);
    }

    private Task<IReadOnlyList<Location>?> AskCSharpAsync(string path, Position position, Func<TemplateView, IReadOnlyList<PlaceInFile>> find, CancellationToken cancellationToken)
    {
        var project = session.Workspace.ProjectAround(path);
        return Task.Run(Answer, cancellationToken);

        IReadOnlyList<Location>? Answer() =>
            new CSharpPlaces(project, session.Encoding).CallAt(path, position) is { } found && TemplateCalls.TemplateOf(project, found.File, found.Call) is { } template
                ? LocationsOf(project, find(template))
                : null;
    }

    private IReadOnlyList<Location> LocationsOf(ProjectView project, IReadOnlyList<PlaceInFile> places)
    {
        var csharp = new CSharpPlaces(project, session.Encoding);
        return [.. places.Select(Of).OfType<Location>()];

        Location? Of(PlaceInFile place) => place.Template is { } template
            ? new Location(DocumentPath.ToUri(template.Path), template.Content.RangeOf(place.Span, session.Encoding))
            : csharp.LocationOf(place.Path, place.Span);
    }
}
