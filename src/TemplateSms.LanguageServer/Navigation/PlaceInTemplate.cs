using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Navigation;

/// <summary>Tells whether a place of a template stands for its method: the first line, and the value of <c>name</c>.</summary>
public static class PlaceInTemplate
{
    public static bool IsOfMethod(TemplateView template, int offset)
    {
        var entries = FrontMatterEntries.Of(template.Tree, template.Text);
        if (entries.FirstOrDefault(entry => entry.Key == FrontMatterKey.MethodName.Name) is { } name && Has(name.ValueSpan, offset))
            return true;
        // Without a front matter, the first line is text.
        var line = template.Text.IndexOf('\n', StringComparison.Ordinal);
        return template.Tree.FrontMatter is not null && offset <= (line < 0 ? template.Text.Length : line);
    }

    public static bool Has(TextSpan span, int offset) => span.Start <= offset && offset <= span.End;
}
