using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Places;

/// <summary>Finds what stands at a place of a template.</summary>
public static class PlaceFinder
{
    public static TemplatePlace At(TemplateView template, int offset)
    {
        var inside = Math.Clamp(offset, 0, template.Text.Length);
        return template.Tree.FrontMatter is { } frontMatter && (inside < frontMatter.End || inside <= frontMatter.ValueEnd)
            ? FrontMatterPlaces.At(template.Text, frontMatter, inside)
            : CodePlaces.At(CodeSource.Of(template), inside);
    }
}
