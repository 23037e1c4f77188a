using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace TemplateSms.Cli.Browser.Tests;

/// <summary>The page of one, 30 and 1,000 templates, on a phone and on a desk, light and dark.</summary>
[Collection(Chromium.Collection)]
public sealed class ReportLayoutTests(Chromium chromium)
{
    public static TheoryData<int, int, ColorScheme> Screens
    {
        get
        {
            var screens = new TheoryData<int, int, ColorScheme>();
            foreach (var templates in new[] { 1, 30, 1000 })
            {
                foreach (var width in new[] { 390, 1280 })
                {
                    screens.Add(templates, width, ColorScheme.Light);
                    screens.Add(templates, width, ColorScheme.Dark);
                }
            }

            return screens;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Screens))]
    public async Task Page_OfAnySizeOnAnyScreen_IsAccessibleAndDoesNotScrollSideways(int templates, int width, ColorScheme scheme)
    {
        var screen = new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 800 } };
        await using var report = await ReportPage.OpenAsync(chromium, Templates(templates), screen, "--price-per-segment", "0.045");

        // The others of a thousand are like those of the first shop, and axe-core would take minutes for them.
        await report.Page.FillAsync("#search", templates > 100 ? "shop_000" : "");
        Assert.InRange(await report.Cards.CountAsync(), 1, 30);
        await report.OpenShownAsync();
        await AssertAccessibleAsync(report.Page);
        Assert.Equal(width, await report.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(report.Messages);
    }

    [SkippableTheory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Changes_OnAnyScreen_AreAccessible(int width, ColorScheme scheme)
    {
        await using var report = await ReportPage.OpenAsync(
            chromium, Shop.Everything, new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 800 } }, "--price-per-segment", "0.045");
        await report.EditAsync(Shop.Edited, "--price-per-segment", "0.045");

        await AssertAccessibleAsync(report.Page);
        Assert.Equal(width, await report.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private static async Task AssertAccessibleAsync(IPage page)
    {
        // A card that is not laid out yet has no place, and axe-core takes its text for the ground of another card.
        await page.EvaluateAsync("document.querySelectorAll('article').forEach(card => card.style.contentVisibility = 'visible')");

        var found = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });

        var violations = found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}: {node.Any.FirstOrDefault()?.Message}"));
        Assert.True(found.Violations.Length == 0, string.Join('\n', violations));
    }

    // Templates of every kind, as many as are asked for; two of one name would each have a finding that names the other.
    private static IEnumerable<(string Path, string Text)> Templates(int count) => Enumerable.Range(0, count).Select(i =>
    {
        var (path, text) = Shop.Everything[i % Shop.Everything.Count];
        return (Path.Combine(Path.GetDirectoryName(path)!, $"shop_{i / Shop.Everything.Count:000}_{Path.GetFileName(path)}"), text);
    });
}
