using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Language.Syntax;

/// <summary>The front matter of a file, for readers of its tree.</summary>
public static class FrontMatterEntries
{
    /// <summary>The entries of a file, as many as can be read; none where it has no front matter.</summary>
    public static IReadOnlyList<FrontMatterEntry> Of(string source, TemplateSyntax tree) => Read(source, tree, new FindingBag());

    /// <summary>The entries of a file; null where something in the front matter is not as it should be.</summary>
    public static IReadOnlyList<FrontMatterEntry>? OfSound(string source, TemplateSyntax tree)
    {
        var findings = new FindingBag();
        var entries = Read(source, tree, findings);
        return findings.IsEmpty ? entries : null;
    }

    private static IReadOnlyList<FrontMatterEntry> Read(string source, TemplateSyntax tree, FindingBag findings) =>
        tree.FrontMatter is { } token ? FrontMatterReader.Read(source, token.ValueSpan, findings) : [];
}
