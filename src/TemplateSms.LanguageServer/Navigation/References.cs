using TemplateSms.LanguageServer.Calls;
using TemplateSms.LanguageServer.Occurrences;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Navigation;

/// <summary>Finds all places that use what a place of a template names.</summary>
public static class References
{
    /// <param name="includesDeclaration">Whether the declaration itself is wanted, too.</param>
    public static IReadOnlyList<PlaceInFile> At(TemplateView template, int offset, bool includesDeclaration)
    {
        var names = TemplateNames.Of(template);
        if (names.IncludeAt(offset) is { } include)
        {
            var graph = IncludeGraph.Of(template.Project);
            return [.. graph.From(template).Where(edge => edge.Place == include).SelectMany(edge => OfInclude(graph, edge.Included)).Distinct()];
        }

        if (names.At(offset) is { } name)
            return OfName(template, name.Thing, includesDeclaration);
        return PlaceInTemplate.IsOfMethod(template, offset) ? OfTemplate(template) : [];
    }

    /// <summary>The calls of a template, and the statements that include it.</summary>
    public static IReadOnlyList<PlaceInFile> OfTemplate(TemplateView template) =>
    [
        .. TemplateCalls.Of(template).Select(call => PlaceInFile.OfCSharp(call.Path, call.Call.Span)),
        .. OfInclude(IncludeGraph.Of(template.Project), template),
    ];

    private static IEnumerable<PlaceInFile> OfInclude(IncludeGraph graph, TemplateView included) =>
        graph.To(included).Select(edge => PlaceInFile.Of(edge.Includer, edge.Place.Span)).Distinct();

    private static IReadOnlyList<PlaceInFile> OfName(TemplateView template, NamedThing thing, bool includesDeclaration)
    {
        var shared = SharedNames.Of(template, thing);
        return
        [
            .. from placed in shared
               from place in placed.Places
               where includesDeclaration || place.Role != NameRole.Declaration
               select PlaceInFile.Of(placed.Template, place.Span),
            .. ArgumentsIn(shared),
        ];
    }

    private static IEnumerable<PlaceInFile> ArgumentsIn(IEnumerable<PlacedThing> shared) =>
        from placed in shared
        where placed.Thing.Kind == NameKind.Parameter && DeclaredParameters.DeclarerOf(placed.Template) == placed.Template
        from argument in NamedArguments.Of(placed.Template, placed.Thing.Name)
        select PlaceInFile.OfCSharp(argument.Path, argument.Name.Span);
}
