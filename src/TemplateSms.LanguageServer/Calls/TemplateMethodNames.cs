using TemplateSms.Language.Compilation;

namespace TemplateSms.LanguageServer.Calls;

/// <summary>The names of the methods that are made of a template.</summary>
/// <param name="Name">The name that they are made of: <c>OrderShipped</c>.</param>
public sealed record TemplateMethodNames(string Name)
{
    /// <summary>The method that sends, which is called on any client.</summary>
    public string Send => TemplateMethods.Send + Name;

    /// <summary>The method that makes the text, the one that sends it, and the one that does not throw.</summary>
    public IReadOnlyList<string> All => [Name, Send, TemplateMethods.Try + Name];
}
