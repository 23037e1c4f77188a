using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Language.Syntax;

/// <summary>The front matter of a file, for readers who leave its findings to the compiler.</summary>
public static class FrontMatterEntries
{
    /// <summary>Reads the entries; none where there is no front matter, or where it has no end.</summary>
    /// <param name="tree">The tree of the text.</param>
    public static IReadOnlyList<FrontMatterEntry> Of(TemplateSyntax tree, string text) => Read(tree, text, new FindingBag());

    /// <summary>Reads the entries; null where something in the front matter is not as it should be.</summary>
    /// <param name="tree">The tree of the text.</param>
    public static IReadOnlyList<FrontMatterEntry>? OfSound(TemplateSyntax tree, string text)
    {
        var findings = new FindingBag();
        var entries = Read(tree, text, findings);
        return findings.IsEmpty ? entries : null;
    }

    /// <summary>The entries of a mapping, such as <c>params</c>.</summary>
    public static IReadOnlyList<FrontMatterEntry> ChildrenOf(this IReadOnlyList<FrontMatterEntry> entries, FrontMatterKey mapping) =>
        entries.FirstOrDefault(entry => entry.Key == mapping.Name)?.Children ?? default;

    private static IReadOnlyList<FrontMatterEntry> Read(TemplateSyntax tree, string text, FindingBag findings) =>
        tree.FrontMatter is { } frontMatter && frontMatter.ValueEnd < frontMatter.End
            ? FrontMatterReader.Read(text, frontMatter.ValueSpan, findings)
            : [];
}
