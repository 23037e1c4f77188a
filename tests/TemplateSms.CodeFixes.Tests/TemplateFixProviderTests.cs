using TemplateSms.CodeFixes.Templates;
using TemplateSms.Generator.Analyzers;
using TemplateSms.Language.Fixes;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.CodeFixes.Tests;

public class TemplateFixProviderTests
{
    private const string Typographic = "“à demain”, l’été – c’est « gratuit »… œuf";
    private const string Plain = "\"à demain\", l'été - c'est \" gratuit \"... oeuf";

    [Theory]
    [InlineData("Un œuf", "Un oeuf")]
    [InlineData("---\r\nsender: ACME\r\n---\r\nà demain… “Zoé”", "---\r\nsender: ACME\r\n---\r\nà demain... “Zoé”")]
    [InlineData("---\nsendr: ACME\n---\nHi", "---\nsender: ACME\n---\nHi")]
    public async Task LightBulb_IsTheFixOfTheCompiler(string before, string after) =>
        Assert.Equal(after, await FixAsync(before));

    [Theory]
    [InlineData("Code ｛｛ 12", FixKey.ReplaceCharacters)]
    [InlineData("Привет", FixKey.ReplaceCharacters)]
    [InlineData("{{ end }}", null)]
    public async Task LightBulb_ThatWouldNotMendTheTemplate_IsNotOffered(string template, string? key) =>
        Assert.Null(await FixAsync(template, key));

    [Fact]
    public async Task LightBulb_ReadsTheFoldersDefaults()
    {
        const string Template = "---\nparams:\n  x: string(200, gsm7)\n---\n{{ x }}";

        Assert.Equal(
            Template.Replace("200", "148", StringComparison.Ordinal),
            await FixAsync(Template, FixKey.LowerLimit + ":x", "root = true\n[*.smstpl]\nsmstpl_kind = marketing\n"));
    }

    [Fact]
    public async Task LightBulb_ForTheWholeTemplate_LeavesItClean() =>
        Assert.Equal(Plain, await FixAsync(Typographic, FixKey.ReplaceCharacters + ":all"));

    [Fact]
    public async Task LightBulb_ForTheWholeTemplate_IsNotOfferedForOneFinding() =>
        Assert.Null(await FixAsync("l’", FixKey.ReplaceCharacters + ":all"));

    [Fact]
    public async Task FixAll_MendsEveryTemplateOfTheProject()
    {
        var after = await FixAllAsync(FixKey.ReplaceCharacters, Typographic, "Hello", "l’été", "---\nsendr: ACME\n---\nl’");

        Assert.Equal([Plain, "Hello", "l'été", "---\nsendr: ACME\n---\nl’"], after);
    }

    [Fact]
    public async Task FixAll_OfAFixForOneParameter_MendsItEverywhere() =>
        Assert.Equal(
            ["---\nparams:\n  x: string(148, gsm7)\n---\n{{ x }}", "---\nparams:\n  x: string(74, gsm7)\n---\n{{ x }}{{ x }}"],
            await FixAllAsync(FixKey.LowerLimit + ":x", "---\nparams:\n  x: string(200, gsm7)\n---\n{{ x }}", "---\nparams:\n  x: string(200, gsm7)\n---\n{{ x }}{{ x }}"));

    [Theory]
    [InlineData(FixKey.AddLimit + ":order.code", "bounds:\n  order.code: string(12)\n")]
    [InlineData(FixKey.AddLimit + ":all", "bounds:\n  order.code: string(12)\n  order.count: int(1..9)\n")]
    public async Task LightBulb_OfABoundInCSharp_WritesItIntoTheFrontMatter(string key, string bounds)
    {
        const string Source = """
            using System.ComponentModel.DataAnnotations;
            namespace Shop;
            public class Order
            {
                [MaxLength(12)] public string Code { get; set; } = "";
                [Range(1, 9)] public int Count { get; set; }
            }
            """;
        const string Params = "---\nparams:\n  order: Shop.Order\n";
        const string Body = "---\n{{ if order.code == 'x' && order.count > 1 }}Hi{{ end }}";

        var after = await TemplateFixVerifier.FixOneAsync<TemplateAnalyzer, TemplateFixProvider>(Params + Body, key, source: Source);

        Assert.Equal(Params + bounds + Body, after);
    }

    private static Task<string?> FixAsync(string template, string? key = null, string editorconfig = "") =>
        TemplateFixVerifier.FixOneAsync<TemplateAnalyzer, TemplateFixProvider>(template, key, editorconfig);

    private static Task<IReadOnlyList<string>> FixAllAsync(string key, params string[] templates) =>
        TemplateFixVerifier.FixAllAsync<TemplateAnalyzer, TemplateFixProvider>(key, templates);
}
