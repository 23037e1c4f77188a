using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.Hover;

/// <summary>The words about a stretch of a template.</summary>
/// <param name="Markdown">The words.</param>
/// <param name="Span">The stretch.</param>
public sealed record HoverText(string Markdown, TextSpan Span)
{
    /// <summary>Paragraphs as one text; empty ones are left out.</summary>
    public static string Paragraphs(params IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs.Where(paragraph => paragraph.Length > 0));

    /// <summary>A line of code as a block of its own.</summary>
    public static string Code(string code) => $"```smstpl\n{code}\n```";
}
