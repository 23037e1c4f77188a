using TemplateSms.Language.Syntax;
using TemplateSms.LanguageServer.Calls;
using TemplateSms.LanguageServer.CSharp;
using TemplateSms.LanguageServer.Occurrences;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Rename;

/// <summary>Gives a parameter, a local or a loop variable another name wherever it is known, so that all templates compile as before.</summary>
public static class Renames
{
    public static RenamePlan Of(TemplateView template, int offset, string newName)
    {
        if (RenamedThing.At(template, offset) is not { } thing)
            return RenamePlan.Refused("only parameters, locals and loop variables can be renamed");
        if (newName == thing.Name)
            return RenamePlan.Nothing;
        if (NewName.WhyNot(thing, newName) is { } reason)
            return RenamePlan.Refused(reason);
        var edits = thing.Everywhere
            .SelectMany(placed => placed.Places.Select(place => new PlacedEdit(placed.Template.Path, place.Span, newName)))
            .OrderBy(edit => edit.Path, StringComparer.Ordinal)
            .ThenBy(edit => edit.Span.Start)
            .ToList();
        return RenameCheck.WhyNot(template.Project, edits) is { } broken
            ? RenamePlan.Refused(broken)
            : new RenamePlan(edits, [.. thing.Everywhere.SelectMany(placed => InCSharp(placed, newName))], $"The parameter '{thing.Name}' is renamed to '{newName}'");
    }

    private static IEnumerable<PlacedEdit> InCSharp(PlacedThing placed, string newName)
    {
        var (template, thing) = placed;
        if (thing.Kind != NameKind.Parameter || DeclaredParameters.DeclarerOf(template) != template)
            return [];
        var argument = Names.ToCamelCase(newName);
        var arguments = argument == Names.ToCamelCase(thing.Name)
            ? []
            : NamedArguments.Of(template, thing.Name).Select(found => new PlacedEdit(found.Path, found.Name.Span, CSharpReader.Written(argument)));
        return arguments.Concat(EnumMentions.Of(template, thing.Name, newName));
    }
}
