using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TemplateSms.Architecture.Tests.English;

/// <summary>Pages and messages have the words that a technical writer would choose.</summary>
public sealed class WordTests
{
    /// <summary>The pages of the repository, by their paths.</summary>
    public static TheoryData<string> Pages =>
    [
        .. Directory.EnumerateFiles(Repository.Folder, "*.md").Concat(PagesBelow("docs")).Concat(PagesBelow("samples")).Concat(PagesBelow("src"))
            .Select(page => Path.GetRelativePath(Repository.Folder, page).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_OfTheRepository_HasNoTranslatedWord(string page) =>
        Assert.Empty(TranslatedWords.In(TranslatedWords.ProseOf(File.ReadAllText(Path.Combine(Repository.Folder, page)))));

    /// <summary>Titles and messages of rules, help of commands and messages of exceptions are strings of the source.</summary>
    [Fact]
    public void Strings_OfSrc_HaveNoTranslatedWord() => Assert.Empty(
        from file in Repository.FilesOf("")
        from token in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantTokens()
        where token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken) || token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken)
        from word in TranslatedWords.In(token.ValueText)
        select $"{Path.GetRelativePath(Repository.Folder, file)}: {word}");

    [Theory]
    [InlineData("`fix` mends it.", "mends")]
    [InlineData("The rule holds for\nall texts.", "holds for")]
    [InlineData("A guard lets it through.", "lets it through")]
    [InlineData("at most so many units", "so many")]
    [InlineData("A comment behind the word.", "behind")]
    [InlineData("Measured anew each time.", "anew")]
    public void Text_WithATranslatedWord_IsFound(string text, string word) => Assert.Contains(word, Assert.Single(TranslatedWords.In(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("We recommend a fix.")]
    [InlineData("A bound that was left behind.")]
    [InlineData("An endpoint behind the application's authorization.")]
    public void Text_WithoutATranslatedWord_HasNone(string text) => Assert.Empty(TranslatedWords.In(text));

    [Fact]
    public void Prose_OfAPage_LeavesOutItsCode() =>
        Assert.Equal("Write  or\n\nthis.", TranslatedWords.ProseOf("Write `behind` or\n```\nanew\n```\nthis."));

    private static IEnumerable<string> PagesBelow(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Folder, folder), "*.md", SearchOption.AllDirectories)
            .Where(page => !page.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"));
}
