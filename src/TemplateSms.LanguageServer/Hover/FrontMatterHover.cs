using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;
using TemplateSms.LanguageServer.Places;
using TemplateSms.LanguageServer.Words;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Hover;

/// <summary>Tells what keys and values of the front matter mean.</summary>
internal static class FrontMatterHover
{
    public static HoverText? Of(TemplateView template, KeyPlace place) =>
        place.Parent is { } parent ? Entry(template, parent, place.Key, place.Span) : Key(place.Key, place.Span);

    public static HoverText? Of(TemplateView template, ValuePlace place)
    {
        if (place.Parent is not { } parent)
            return Key(place.Key, place.Span);
        var (start, end) = (place.Offset, place.Offset);
        while (start > 0 && char.IsAsciiLetterOrDigit(place.Value[start - 1]))
            start--;
        while (end < place.Value.Length && char.IsAsciiLetterOrDigit(place.Value[end]))
            end++;
        return TypeWord.Types.Concat(TypeWord.Modifiers).FirstOrDefault(word => word.Name == place.Value[start..end]) is { } type
            ? new HoverText(HoverText.Paragraphs(HoverText.Code(type.Example), type.Meaning), new TextSpan(place.Span.Start + start, end - start))
            : Entry(template, parent, place.Key, place.Span);
    }

    private static HoverText? Key(string name, TextSpan span) =>
        FrontMatterKey.All.FirstOrDefault(key => key.Name == name) is { } key ? new HoverText(HoverText.Paragraphs(HoverText.Code(key.Name), KeyGuide.Markdown(key)), span) : null;

    private static HoverText? Entry(TemplateView template, string parent, string name, TextSpan span)
    {
        if (parent == FrontMatterKey.Bounds.Name)
            return name.Length == 0 ? null : NameHover.OfMember(template, name, type: null, span, text: null);
        return parent == FrontMatterKey.Params.Name && KnownNames.Find(template, span.Start, name) is { Parameter: not null } parameter
            ? NameHover.Of(template, parameter, span, text: null)
            : null;
    }
}
