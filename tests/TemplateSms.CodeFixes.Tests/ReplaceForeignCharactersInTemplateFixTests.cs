using TemplateSms.CodeFixes.Templates;
using TemplateSms.Generator.Analyzers;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.CodeFixes.Tests;

public class ReplaceForeignCharactersInTemplateFixTests
{
    [Theory]
    [InlineData("Un château", "Un chateau")]
    [InlineData("---\nsender: ACME\n---\nÀ bientôt… “Zoé”", "---\nsender: ACME\n---\nA bientôt… “Zoé”")]
    public async Task Character_WithAnEquivalent_IsReplaced(string before, string after) =>
        Assert.Equal(after, await FixAsync(before));

    [Theory]
    [InlineData("Привет")]
    [InlineData("Code ｛｛ 12")]
    public async Task Character_WhoseReplacementWouldNotMendTheTemplate_HasNoFix(string template) =>
        Assert.Null(await FixAsync(template));

    private static Task<string?> FixAsync(string template) =>
        TemplateFixVerifier.FixOneAsync<TemplateAnalyzer, ReplaceForeignCharactersInTemplateFix>(template);
}
