using TemplateSms.Language.Syntax;

namespace TemplateSms.LanguageServer.Words;

/// <summary>Tells what a key of the front matter means.</summary>
internal static class KeyGuide
{
    public static string Markdown(FrontMatterKey key) => string.Join("\n\n", Paragraphs(key));

    private static IEnumerable<string> Paragraphs(FrontMatterKey key)
    {
        yield return key.Description;
        if (key.Default is { } value)
            yield return $"Default: `{value}`.";
        if (key.HasFolderDefault)
            yield return $"`smstpl_{key.Name}` in an `.editorconfig` sets it for a folder.";
    }
}
