namespace TemplateSms.Cli.Browser.Tests;

/// <summary>The page of <c>smstpl report</c> in a real browser.</summary>
[Collection(Chromium.Collection)]
public sealed class ReportTests(Chromium chromium)
{
    [SkippableFact]
    public async Task Page_OpenedFromDisk_AsksForNothingElse()
    {
        await using var report = await ReportPage.OpenAsync(chromium, Shop.Templates, null, "--price-per-segment", "0.045");

        Assert.Equal(5, await report.Cards.CountAsync());
        Assert.EndsWith("/report.html", Assert.Single(report.Requests), StringComparison.Ordinal);
        Assert.Empty(report.Messages);
    }

    [SkippableFact]
    public async Task Card_OfATemplate_ShowsItsMessagesAsPhonesDo()
    {
        await using var report = await ReportPage.OpenAsync(chromium, Shop.Templates, null, "--price-per-segment", "0.045");

        var card = report.Page.Locator("article.card", new PageLocatorOptions { Has = report.Page.Locator("h2", new PageLocatorOptions { HasTextString = "welcome" }) });
        await card.Locator("summary").First.ClickAsync();
        Assert.Equal(["Welcome, Name!", "Welcome, !", "Welcome, WWWWWWWWWWWWWWWWWWWW!"], await card.Locator(".bubble").AllInnerTextsAsync());
        Assert.Equal(["ACME Shop", "ACME Shop", "ACME Shop"], await card.Locator(".from").AllInnerTextsAsync());
        Assert.Equal("45.00 EUR per 1,000 messages", await card.Locator(".cost").InnerTextAsync());
        var bar = await card.Locator("svg.bar rect").EvaluateAllAsync<double[]>("all => all.map(r => r.getBoundingClientRect().width)");
        Assert.Equal(20d / 160, bar[2] / bar[0], tolerance: 0.005);
    }

    [SkippableFact]
    public async Task Broken_Templates_ComeFirstOpenAndUnpriced()
    {
        await using var report = await ReportPage.OpenAsync(chromium, Shop.Templates, null, "--price-per-segment", "0.045");

        Assert.Equal(["broken", "welcome", "birthday", "sale", "delay"], await report.ShownRowsAsync());
        Assert.Equal("need", (await report.Page.Locator(".figure.error dt").First.InnerTextAsync())[..4]);
        Assert.Equal("–", await report.Page.Locator("#overview tbody tr").First.Locator(".price").InnerTextAsync());
        Assert.Equal(["broken"], await report.Page.Locator("article.card:has(details.more[open]) h2").AllInnerTextsAsync());
    }

    // The C# of a message is written only where all its texts are right.
    [SkippableFact]
    public async Task Variant_OfABrokenTemplate_IsNotSentEither()
    {
        (string, string)[] templates =
        [
            ("hello.smstpl", "Hello {{ nobody }}"), ("hello.fr.smstpl", "Salut"), ("other.smstpl", "Hi"),
        ];
        await using var report = await ReportPage.OpenAsync(chromium, templates, null, "--price-per-segment", "0.045");

        Assert.Equal(["–", "–", "45.00 EUR"], await report.Page.Locator("#overview tbody .price").AllInnerTextsAsync());
        Assert.Equal("1", await report.Page.Locator(".figure.good dd").InnerTextAsync());
    }

    [SkippableFact]
    public async Task Row_ShowsFolderAndText()
    {
        await using var report = await ReportPage.OpenAsync(chromium, Shop.Templates);

        var row = report.Page.Locator("#overview tbody tr", new PageLocatorOptions { HasTextString = "welcome" });
        Assert.Equal("a", await row.Locator(".folder").InnerTextAsync());
        Assert.Equal("Welcome, Name!", await row.Locator(".excerpt").InnerTextAsync());
    }

    // A thousand templates of a page's whole markup would be six megabytes.
    [SkippableFact]
    public async Task Page_OfAThousandTemplates_IsSmallAndShowsEachThatIsOpened()
    {
        var templates = Enumerable.Range(0, 1000).Select(i => ($"many/notice_{i:0000}.smstpl", Shop.Templates[0].Text.Replace("Welcome", $"No {i:0000}: Welcome", StringComparison.Ordinal)));
        await using var report = await ReportPage.OpenAsync(chromium, templates, null, "--price-per-segment", "0.045");

        Assert.InRange(report.BytesWritten, 1, 1_500_000);
        Assert.Equal(1000, await report.Cards.CountAsync());
        await report.Page.FillAsync("#search", "0723: welcome www");
        await Expect(report.Page.Locator("#count")).ToHaveTextAsync("1 of 1000 templates");
        await report.Cards.Locator("summary").First.ClickAsync();
        await Expect(report.Cards.Locator(".bubble").First).ToHaveTextAsync("No 0723: Welcome, Name!");
        Assert.Empty(report.Messages);
    }

    [SkippableFact]
    public async Task Link_FromOutside_OpensItsCard()
    {
        await using var report = await ReportPage.OpenAsync(chromium, Shop.Templates);
        var id = await report.Page.Locator("article.card", new PageLocatorOptions { HasTextString = "sale" }).GetAttributeAsync("id");

        await report.Page.GotoAsync($"{report.Page.Url}#{id}");

        Assert.Equal("template-b-sale-smstpl", id);
        await Expect(report.Page.Locator($"#{id} .bubble").First).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Search_Words_ShowsTheTemplatesThatHaveThemAll()
    {
        await using var report = await ReportPage.OpenAsync(chromium, Shop.Templates);

        await report.Page.FillAsync("#search", "NAME happy");

        Assert.Equal(["birthday"], await report.ShownNamesAsync());
        Assert.Equal(["birthday"], await report.ShownRowsAsync());
        Assert.Equal("1 of 5 templates", await report.Page.InnerTextAsync("#count"));

        await report.Page.FillAsync("#search", "no such word");

        Assert.Empty(await report.ShownNamesAsync());
        Assert.True(await report.Page.IsVisibleAsync("#nothing"));
    }

    [SkippableTheory]
    [InlineData("findings", "broken", "delay")]
    [InlineData("errors", "broken")]
    [InlineData("long", "sale", "delay")]
    public async Task Show_SomeTemplates_HidesTheOthers(string choice, params string[] expected)
    {
        await using var report = await ReportPage.OpenAsync(chromium, Shop.Templates);

        await report.Page.SelectOptionAsync("#show", choice);

        Assert.Equal(expected, await report.ShownNamesAsync());
    }

    [SkippableFact]
    public async Task Header_Clicked_SortsRowsAndCards()
    {
        await using var report = await ReportPage.OpenAsync(chromium, Shop.Templates);
        var name = report.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Template", Exact = true });
        string[] byName = ["birthday", "broken", "delay", "sale", "welcome"];

        await name.ClickAsync();

        Assert.Equal(byName, await report.ShownNamesAsync());
        Assert.Equal(byName, await report.ShownRowsAsync());

        await name.ClickAsync();

        Assert.Equal(byName.Reverse(), await report.ShownRowsAsync());
        Assert.Equal("descending", await report.Page.Locator("#overview th", new PageLocatorOptions { Has = name }).GetAttributeAsync("aria-sort"));
    }

    [SkippableFact]
    public async Task Order_FullestFirst_BeginsWithWhatDoesNotFit()
    {
        await using var report = await ReportPage.OpenAsync(chromium, Shop.Templates);

        await report.Page.SelectOptionAsync("#order", "fill");

        Assert.Equal("delay", (await report.ShownNamesAsync())[0]);
    }

    [SkippableFact]
    public async Task Link_OfARow_LeadsToItsCard()
    {
        await using var report = await ReportPage.OpenAsync(chromium, Shop.Templates);

        await report.Page.Locator("#overview").GetByText("delay").ClickAsync();

        Assert.Equal("delay", await report.Page.Locator("article.card:target h2").InnerTextAsync());
    }

    [SkippableFact]
    public async Task Print_InADarkRoom_IsBlackOnWhiteWithoutControls()
    {
        await using var report = await ReportPage.OpenAsync(chromium, Shop.Templates, new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });

        await report.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.False(await report.Page.IsVisibleAsync("#toolbar"));
        Assert.Equal(5, await report.Cards.CountAsync());
        Assert.Equal("rgb(255, 255, 255)", await report.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await report.Page.EvaluateAsync<string>("getComputedStyle(document.body).color"));
        Assert.Equal("%PDF"u8.ToArray(), (await report.Page.PdfAsync())[..4]);
    }

    [SkippableFact]
    public async Task Page_WithoutScripts_ShowsEverything()
    {
        await using var report = await ReportPage.OpenAsync(chromium, Shop.Templates, new BrowserNewContextOptions { JavaScriptEnabled = false });

        Assert.Equal(5, await report.Cards.CountAsync());
    }

    [SkippableFact]
    public async Task Phone_OfAnyTemplate_DoesNotScrollSideways()
    {
        var word = new string('w', 140);
        (string, string)[] templates =
        [
            .. Shop.Templates,
            (new string('n', 90) + ".smstpl", $"---\nsummary: {word}\nparams:\n  {new string('p', 60)}: string(200, ascii)\n---\n{word}{{{{ {new string('p', 60)} }}}}"),
        ];

        await using var report = await ReportPage.OpenAsync(
            chromium, templates, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 740 } }, "--price-per-segment", "0.045");

        Assert.Equal(6, await report.Cards.CountAsync());
        await report.OpenAllAsync();
        Assert.Equal(360, await report.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }
}
