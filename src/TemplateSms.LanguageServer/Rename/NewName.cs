using TemplateSms.Language.Binding;
using TemplateSms.Language.Syntax;
using TemplateSms.LanguageServer.Occurrences;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Rename;

/// <summary>Tells why a thing cannot have a name, as far as that can be told without compiling.</summary>
internal static class NewName
{
    public static string? WhyNot(RenamedThing thing, string name)
    {
        if (name.StartsWith('$') != thing.Name.StartsWith('$'))
        {
            return thing.Name.StartsWith('$')
                ? $"'{thing.Name}' belongs to its file, as its '$' says; the new name begins with '$', too"
                : "a name that begins with '$' belongs to its file alone; choose one without '$'";
        }

        if (ParameterName.WhyNot(name.StartsWith('$') ? name[1..] : name) is { } reason)
            return $"'{name}' cannot be the name of a {(thing.IsParameter ? "parameter" : "local")}: {reason}";
        if (thing.IsParameter && ParameterName.IsFixed(name))
            return $"'{name}' is the name of a parameter that every generated method has; call yours '{name}_value' or the like";
        return thing.Everywhere.Select(placed => ClashIn(placed, name)).FirstOrDefault(clash => clash is not null);
    }

    private static string? ClashIn(PlacedThing placed, string name)
    {
        var template = placed.Template;
        if (TemplateNames.Of(template).All.Any(other => other.Thing.Name == name && Meet(placed.Thing, other.Thing)))
            return $"'{name}' is taken in {FileName(template)}";
        var graph = IncludeGraph.Of(template.Project);
        if (graph.From(template).FirstOrDefault(edge => graph.Uses(edge.Included, name)) is { } include)
            return $"'{name}' is taken in {FileName(include.Included)}, which {FileName(template)} includes";
        var isTaken = placed.Thing.Kind == NameKind.Parameter
            && DeclaredParameters.Of(template).Any(other => other.Key != placed.Thing.Name && Names.ToCamelCase(other.Key) == Names.ToCamelCase(name));
        return isTaken ? $"'{name}' cannot be the name of a parameter: another parameter has the same name in C#" : null;
    }

    // Each text has locals of its own; parameters are known to all.
    private static bool Meet(NamedThing a, NamedThing b) => a.Kind == NameKind.Parameter || b.Kind == NameKind.Parameter || a.Text == b.Text;

    private static string FileName(TemplateView template) => Path.GetFileName(template.Path);
}
