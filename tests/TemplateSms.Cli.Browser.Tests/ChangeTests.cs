namespace TemplateSms.Cli.Browser.Tests;

/// <summary>The changes since an earlier report, on top of the page.</summary>
[Collection(Chromium.Collection)]
public sealed class ChangeTests(Chromium chromium)
{
    [SkippableFact]
    public async Task Changes_SinceAnEarlierReport_ShowTextsAndPrices()
    {
        await using var report = await ReportPage.OpenAsync(chromium, Shop.Templates, null, "--price-per-segment", "0.045");
        await report.EditAsync(Shop.Edited, "--price-per-segment", "0.045");

        var changes = report.Page.Locator(".changes");
        Assert.Equal("1 template costs more, 1 template is fixed.", await changes.Locator(".basis").First.InnerTextAsync());
        var dearer = changes.Locator("tbody tr").First;
        Assert.Equal("45.00 EUR", await dearer.Locator("del").InnerTextAsync());
        Assert.Contains("Welcome, Name!", await dearer.Locator("[data-title=Before] .text").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("GSM-7, 2 segments", await dearer.Locator("[data-title=Now]").InnerTextAsync(), StringComparison.Ordinal);

        await dearer.GetByRole(AriaRole.Link).ClickAsync();

        await Expect(report.Page.Locator("article.card:target .bubble").First).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Page_WithoutAnEarlierReport_HasNoChanges()
    {
        await using var report = await ReportPage.OpenAsync(chromium, Shop.Templates);

        Assert.Equal(0, await report.Page.Locator(".changes").CountAsync());
    }
}
