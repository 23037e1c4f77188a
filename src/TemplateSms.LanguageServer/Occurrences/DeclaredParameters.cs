using TemplateSms.Language.Files;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Occurrences;

/// <summary>The names that a front matter declares.</summary>
public static class DeclaredParameters
{
    /// <summary>The template that declares the parameters of another: its base, or itself.</summary>
    public static TemplateView DeclarerOf(TemplateView template) => BaseOf(template) ?? template;

    /// <summary>The base of a culture variant; null for a template that is none, and for a variant without one.</summary>
    public static TemplateView? BaseOf(TemplateView template)
    {
        if (VariantName.Of(template.File.Name) is not { Stem: var stem } || VariantName.IsOne(stem))
            return null;
        return template.Project.Find(Path.Combine(Path.GetDirectoryName(template.Path)!, stem + TemplateFile.Extension));
    }

    /// <summary>The entries of <c>params</c> that declare the parameters of a template; their places are of <see cref="DeclarerOf"/>.</summary>
    public static IReadOnlyList<FrontMatterEntry> Of(TemplateView template)
    {
        var declarer = DeclarerOf(template);
        return FrontMatterEntries.Of(declarer.Tree, declarer.Text).ChildrenOf(FrontMatterKey.Params);
    }

    /// <summary>The place of a key as it is read: without quotes; null where its characters are others in the file.</summary>
    internal static TextSpan? KeyPlace(FrontMatterEntry entry, string text)
    {
        var span = entry.KeySpan;
        if (span.Length == entry.Key.Length + 2)
            span = new TextSpan(span.Start + 1, entry.Key.Length);
        return span.Length == entry.Key.Length && string.CompareOrdinal(text, span.Start, entry.Key, 0, span.Length) == 0 ? span : null;
    }
}
