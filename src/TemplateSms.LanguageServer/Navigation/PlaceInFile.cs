using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Navigation;

/// <summary>A stretch of a template or of a C# file.</summary>
/// <param name="Template">The template; null for C#.</param>
public sealed record PlaceInFile(string Path, TextSpan Span, TemplateView? Template)
{
    public static PlaceInFile Of(TemplateView template, TextSpan span) => new(template.Path, span, template);

    public static PlaceInFile OfCSharp(string path, TextSpan span) => new(path, span, null);
}
