using TemplateSms.Language.Functions;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Samples.Tests.Pages;

/// <summary>docs/language.md names everything that templates can use.</summary>
public sealed class LanguagePageTests
{
    private static readonly string _page = Repository.Read("docs/language.md");

    public static TheoryData<string> Functions => [.. FunctionCatalogue.All.Select(function => function.Signature)];

    public static TheoryData<string> Keys => [.. FrontMatterKey.All.Select(key => key.Name)];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Function_OfTheCatalogue_HasItsRow(string signature) =>
        Assert.True(
            _page.Contains($"\n| `{signature}` | ", StringComparison.Ordinal),
            $"docs/language.md, '## Functions', needs this row with its result:\n| `{signature}` | … |");

    [Theory]
    [MemberData(nameof(Keys))]
    public void Key_OfTheFrontMatter_IsNamed(string key) =>
        Assert.True(
            _page.Contains($"`{key}`", StringComparison.Ordinal),
            $"docs/language.md, '## Front matter', needs a row for `{key}`: its meaning and its default.");
}
