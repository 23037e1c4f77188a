using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Language.Syntax;

/// <summary>The front matter of a file, for readers who leave its findings to the compiler.</summary>
public static class FrontMatterEntries
{
    /// <summary>Reads the entries; none where there is no front matter, or where it has no end.</summary>
    /// <param name="tree">The tree of the text.</param>
    public static IReadOnlyList<FrontMatterEntry> Of(TemplateSyntax tree, string text) =>
        tree.FrontMatter is { } frontMatter && frontMatter.ValueEnd < frontMatter.End
            ? FrontMatterReader.Read(text, frontMatter.ValueSpan, new FindingBag())
            : [];

    /// <summary>The entries of a mapping, such as <c>params</c>.</summary>
    public static IReadOnlyList<FrontMatterEntry> ChildrenOf(this IReadOnlyList<FrontMatterEntry> entries, FrontMatterKey mapping) =>
        entries.FirstOrDefault(entry => entry.Key == mapping.Name)?.Children ?? default;
}
