namespace TemplateSms.LanguageServer.Protocol;

/// <summary>A text that clients show.</summary>
/// <param name="Kind">Its form: <c>markdown</c>.</param>
public sealed record MarkupContent(string Kind, string Value)
{
    public static MarkupContent Markdown(string text) => new("markdown", text);
}
