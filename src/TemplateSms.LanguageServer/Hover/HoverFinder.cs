using TemplateSms.LanguageServer.Places;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Hover;

/// <summary>Finds what is to be told of a place.</summary>
public static class HoverFinder
{
    /// <summary>The words; null where there is nothing to tell.</summary>
    public static HoverText? At(TemplateView template, int offset)
    {
        var text = PlaceFinder.At(template, offset) switch
        {
            KeyPlace place => FrontMatterHover.Of(template, place),
            ValuePlace place => FrontMatterHover.Of(template, place),
            CodePlace place => CodeHover.Of(template, place),
            StringPlace place => CodeHover.OfInclude(template, place) ?? CharacterHover.At(template, offset, place.Span),
            TextPlace => CharacterHover.InText(template, offset),
            _ => null,
        };
        return text ?? (IsInFirstLine(template, offset) ? ProofHover.Of(template) : null);
    }

    private static bool IsInFirstLine(TemplateView template, int offset) => template.Text.AsSpan(0, Math.Clamp(offset, 0, template.Text.Length)).IndexOfAny('\n', '\r') < 0;
}
