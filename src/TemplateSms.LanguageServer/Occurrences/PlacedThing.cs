using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Occurrences;

/// <summary>A thing of a file. The file need not name it: it may lie between one that gives a value and one that it includes.</summary>
public sealed record PlacedThing(TemplateView Template, NamedThing Thing)
{
    /// <summary>Its places in the file.</summary>
    public IEnumerable<NameOccurrence> Places => TemplateNames.Of(Template).Of(Thing);
}
