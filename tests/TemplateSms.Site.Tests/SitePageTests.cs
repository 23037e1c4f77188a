using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TemplateSms.Site.Tests;

/// <summary>The site in a browser: axe-core finds nothing, and its search finds pages.</summary>
[Collection(SiteCollection.Name)]
public sealed class SitePageTests(DocumentationSite site, Chromium chromium)
{
    private const string Root = "http://site.test/";

    public static TheoryData<string, bool, int> Views
    {
        get
        {
            var views = new TheoryData<string, bool, int>();
            foreach (var page in (string[])["index.html", "tutorial.html", "faq.html", "rules/SMS3002.html", "decisions/index.html", "api/TemplateSms.SmsContent.html"])
            {
                views.Add(page, false, 1280);
                views.Add(page, true, 1280);
                views.Add(page, false, 360);
            }

            return views;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Views))]
    public async Task Page_OfTheSite_HasNoFindingOfAxe(string path, bool dark, int width)
    {
        var page = await OpenAsync(path, dark, width);

        var result = await page.RunAxe();

        var findings = result.Violations.SelectMany(finding => finding.Nodes.Select(node => $"{finding.Id}: {node.Html}: {string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}"));
        Assert.True(!findings.Any(), string.Join('\n', findings));
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "The page is wider than the window.");
        await page.Context.CloseAsync();
    }

    [SkippableTheory]
    [InlineData("septet", "Glossary")]
    [InlineData("SMS3002", "SMS3002")]
    [InlineData("FakeSmsClient", "FakeSmsClient")]
    public async Task Search_ForAWord_ShowsThePage(string word, string title)
    {
        var page = await OpenAsync("index.html", dark: false, width: 1280);

        await page.Locator("#search-query").FillAsync(word);

        await Expect(page.Locator("#search-results .sr-item a").Filter(new() { HasText = title }).First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string path, bool dark, int width)
    {
        site.RequireBuilt();
        var page = await chromium.NewPageAsync(new() { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light, ViewportSize = new() { Width = width, Height = 900 } });
        await page.Context.RouteAsync(Root + "**", route =>
        {
            var file = Path.Combine(site.Html, new Uri(route.Request.Url).AbsolutePath.TrimStart('/'));
            return File.Exists(file) ? route.FulfillAsync(new() { Path = file }) : route.FulfillAsync(new() { Status = 404 });
        });
        await page.GotoAsync(Root + path);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Expect(page.Locator("#autocollapse")).ToHaveAttributeAsync("aria-label", "Site");
        return page;
    }
}
