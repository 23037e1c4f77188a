using TemplateSms.Language.Files;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Occurrences;

/// <summary>Finds what a name means in the other files of its project: those of the same message, those that are included, and those that include it.</summary>
public static class SharedNames
{
    /// <summary>A thing with all others that are the same, itself first. They have its name, and can only be renamed together.</summary>
    public static IReadOnlyList<PlacedThing> Of(TemplateView template, NamedThing thing)
    {
        var graph = IncludeGraph.Of(template.Project);
        var found = new List<PlacedThing> { new(template, thing) };
        var known = new HashSet<(string Path, NamedThing Thing)> { (template.Path, thing) };
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Thing.IsOfFile)
                continue;
            foreach (var other in Variants(found[i]).Concat(Included(found[i], graph)).Concat(Includers(found[i], graph)))
            {
                if (known.Add((other.Template.Path, other.Thing)))
                    found.Add(other);
            }
        }

        return found;
    }

    /// <summary>The texts of a message: the base and its culture variants, in the order of their paths.</summary>
    public static IEnumerable<TemplateView> TextsOf(TemplateView template)
    {
        var declarer = DeclaredParameters.DeclarerOf(template);
        var start = declarer.Path[..^TemplateFile.Extension.Length] + ".";
        var variants = template.Project.Paths
            .Where(path => path.StartsWith(start, StringComparison.Ordinal))
            .Select(template.Project.Find)
            .OfType<TemplateView>()
            .Where(view => DeclaredParameters.BaseOf(view)?.Path == declarer.Path);
        return variants.Prepend(declarer);
    }

    private static IEnumerable<PlacedThing> Variants(PlacedThing placed) => placed.Thing.Kind == NameKind.Parameter
        ? TextsOf(placed.Template).Select(text => new PlacedThing(text, placed.Thing))
        : [];

    private static IEnumerable<PlacedThing> Included(PlacedThing placed, IncludeGraph graph) =>
        from edge in graph.From(placed.Template)
        where Meaning(edge, placed.Thing.Name) == placed.Thing && graph.Uses(edge.Included, placed.Thing.Name)
        select new PlacedThing(edge.Included, TemplateNames.Of(edge.Included).Shared(placed.Thing.Name, 0));

    private static IEnumerable<PlacedThing> Includers(PlacedThing placed, IncludeGraph graph) => placed.Thing is { Kind: not NameKind.LoopVariable, Text: 0 }
        ? graph.To(placed.Template).Select(edge => new PlacedThing(edge.Includer, Meaning(edge, placed.Thing.Name)))
        : [];

    // An included text sees the variables of the loops around its statement.
    private static NamedThing Meaning(IncludeEdge edge, string name) =>
        edge.Place.Loops?.Find(name) ?? TemplateNames.Of(edge.Includer).Shared(name, edge.Place.Text);
}
