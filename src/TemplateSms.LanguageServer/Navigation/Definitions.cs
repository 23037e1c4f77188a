using TemplateSms.Language.Syntax;
using TemplateSms.LanguageServer.CSharp;
using TemplateSms.LanguageServer.Members;
using TemplateSms.LanguageServer.Occurrences;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Navigation;

/// <summary>Finds the declarations of what a place of a template names.</summary>
public static class Definitions
{
    public static IReadOnlyList<PlaceInFile> At(TemplateView template, int offset)
    {
        var names = TemplateNames.Of(template);
        if (names.IncludeAt(offset) is { } include)
            return [.. IncludeGraph.Of(template.Project).From(template).Where(edge => edge.Place == include).Select(edge => PlaceInFile.Of(edge.Included, default)).Distinct()];
        if (names.At(offset) is { } name)
            return OfName(template, name.Thing);
        if (new TemplateMembers(template).MemberAt(offset) is { } member)
            return [PlaceInFile.OfCSharp(member.Path, member.Span)];
        if (TypeAt(template, offset) is { } type)
            return [.. type.Parts.Select(part => PlaceInFile.OfCSharp(part.Path, part.Span))];
        return PlaceInTemplate.IsOfMethod(template, offset) ? OtherTexts(template) : [];
    }

    // A name that the file does not declare may be given by those that include it.
    private static IReadOnlyList<PlaceInFile> OfName(TemplateView template, NamedThing thing)
    {
        var own = DeclarationsOf(new PlacedThing(template, thing)).ToList();
        if (own.Count > 0 && thing.Kind != NameKind.Parameter)
            return own;
        return thing.Kind == NameKind.Parameter
            ? [.. DeclarationsOf(new PlacedThing(DeclaredParameters.DeclarerOf(template), thing))]
            : [.. SharedNames.Of(template, thing).SelectMany(DeclarationsOf)];
    }

    // A local is declared by its first assignment.
    private static IEnumerable<PlaceInFile> DeclarationsOf(PlacedThing placed)
    {
        var places = placed.Places.Where(place => place.Role != NameRole.Read).ToList();
        var declared = places.Where(place => place.Role == NameRole.Declaration).ToList();
        return (declared.Count > 0 ? declared : places.Take(1)).Select(place => PlaceInFile.Of(placed.Template, place.Span));
    }

    private static CSharpType? TypeAt(TemplateView template, int offset)
    {
        var parameter = FrontMatterEntries.Of(template.Tree, template.Text).ChildrenOf(FrontMatterKey.Params).FirstOrDefault(entry => PlaceInTemplate.Has(entry.ValueSpan, offset));
        if (parameter is null)
            return null;
        var declared = template.Compiled.Model.Parameters.FirstOrDefault(model => model.Name == parameter.Key)?.Type.Innermost.CSharpName;
        return declared is null ? null : template.Project.CSharp.Find(declared);
    }

    private static IReadOnlyList<PlaceInFile> OtherTexts(TemplateView template) => DeclaredParameters.BaseOf(template) is { } origin
        ? [PlaceInFile.Of(origin, default)]
        : [.. SharedNames.TextsOf(template).Skip(1).Select(text => PlaceInFile.Of(text, default))];
}
