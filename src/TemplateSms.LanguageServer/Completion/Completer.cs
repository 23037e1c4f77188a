using TemplateSms.LanguageServer.Places;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Completion;

/// <summary>Finds what may be written at a place; nothing where text is typed.</summary>
public static class Completer
{
    /// <param name="takesSnippets">Whether the client fills in snippets.</param>
    public static IReadOnlyList<Suggestion> At(TemplateView template, int offset, bool takesSnippets) => PlaceFinder.At(template, offset) switch
    {
        KeyPlace place => KeySuggestions.Of(template, place),
        ValuePlace place => ValueSuggestions.Of(template, place, takesSnippets),
        CodePlace place => CodeSuggestions.Of(template, place, takesSnippets),
        StringPlace place => LiteralSuggestions.Of(template, place),
        _ => [],
    };
}
