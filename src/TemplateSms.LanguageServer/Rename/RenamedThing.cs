using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Occurrences;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Rename;

/// <summary>A parameter, a local or a loop variable that can be given another name.</summary>
/// <param name="Span">The place that was asked about.</param>
/// <param name="Everywhere">The thing in all files that know it.</param>
public sealed record RenamedThing(TextSpan Span, string Name, IReadOnlyList<PlacedThing> Everywhere)
{
    public bool IsParameter => Everywhere.Any(placed => placed.Thing.Kind == NameKind.Parameter);

    /// <summary>The thing at a place; null where nothing stands that has a name of the template's, or one that nobody declares.</summary>
    public static RenamedThing? At(TemplateView template, int offset)
    {
        if (TemplateNames.Of(template).At(offset) is not { } name)
            return null;
        var everywhere = SharedNames.Of(template, name.Thing);
        return everywhere.Any(placed => placed.Thing.Kind != NameKind.Unknown) ? new RenamedThing(name.Span, name.Thing.Name, everywhere) : null;
    }
}
