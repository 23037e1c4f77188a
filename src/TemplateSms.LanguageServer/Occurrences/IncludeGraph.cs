using System.Runtime.CompilerServices;
using TemplateSms.Language.Files;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Occurrences;

/// <summary>The includes of a project. A statement of a template that others include may mean another template in each.</summary>
public sealed class IncludeGraph
{
    private static readonly ConditionalWeakTable<ProjectView, IncludeGraph> _known = [];

    private readonly ILookup<string, IncludeEdge> _from;
    private readonly ILookup<string, IncludeEdge> _to;
    private readonly Dictionary<string, HashSet<string>> _names = new(StringComparer.Ordinal);

    private IncludeGraph(ProjectView project)
    {
        var edges = project.Templates().Where(template => IncludeNames.MayInclude(template.File)).SelectMany(EdgesOf).Distinct().ToList();
        _from = edges.ToLookup(edge => edge.Includer.Path, StringComparer.Ordinal);
        _to = edges.ToLookup(edge => edge.Included.Path, StringComparer.Ordinal);
    }

    /// <summary>The includes of a project, which are found once.</summary>
    public static IncludeGraph Of(ProjectView project) => _known.GetValue(project, static view => new IncludeGraph(view));

    /// <summary>The statements of a template.</summary>
    public IEnumerable<IncludeEdge> From(TemplateView template) => _from[template.Path];

    /// <summary>The statements that include a template.</summary>
    public IEnumerable<IncludeEdge> To(TemplateView template) => _to[template.Path];

    /// <summary>Whether a template, or one that it includes, uses a name that an includer may give it or take from it.</summary>
    public bool Uses(TemplateView template, string name)
    {
        lock (_names)
            return NamesOf(template).Contains(name);
    }

    // What is asked for while it is collected includes itself, and has no more to add.
    private HashSet<string> NamesOf(TemplateView template)
    {
        if (_names.TryGetValue(template.Path, out var known))
            return known;
        var names = TemplateNames.Of(template).All
            .Where(occurrence => occurrence.Thing is { Kind: not NameKind.LoopVariable, Text: 0, IsOfFile: false })
            .Select(occurrence => occurrence.Thing.Name)
            .ToHashSet(StringComparer.Ordinal);
        _names[template.Path] = names;
        foreach (var edge in From(template))
            names.UnionWith(NamesOf(edge.Included).ToList());
        return names;
    }

    private static List<IncludeEdge> EdgesOf(TemplateView root)
    {
        var project = root.Project;
        var included = project.Resolve(root.File).Includes.ToList();
        var views = included
            .Select(file => (Name: file.IncludedAs ?? file.Name, View: project.Find(file.Path)))
            .Where(file => file.View is not null)
            .DistinctBy(file => file.Name, StringComparer.Ordinal)
            .ToDictionary(file => file.Name, file => file.View!, StringComparer.Ordinal);
        return
        [
            .. from includer in views.Values.Prepend(root)
               from place in TemplateNames.Of(includer).Includes
               where views.ContainsKey(place.Name)
               select new IncludeEdge(includer, place, views[place.Name]),
        ];
    }
}
