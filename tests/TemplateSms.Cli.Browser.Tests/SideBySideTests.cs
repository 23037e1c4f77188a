namespace TemplateSms.Cli.Browser.Tests;

/// <summary>The languages and the gateways of a message, side by side.</summary>
[Collection(Chromium.Collection)]
public sealed class SideBySideTests(Chromium chromium)
{
    [SkippableFact]
    public async Task Card_OfATextInThreeLanguages_ShowsThemInARow()
    {
        await using var report = await ReportPage.OpenAsync(chromium, Shop.Shipped, null, "--price-per-segment", "0.045");
        var card = report.Page.Locator("article.card").Nth(1);
        await card.Locator("summary").First.ClickAsync();

        var phones = card.Locator(".languages .phone");
        Assert.Equal(["en", "fr", "ru"], await phones.Locator("figcaption b").AllInnerTextsAsync());
        Assert.Equal(["GSM-7, 1 segment, 45.00 EUR", "GSM-7, 1 segment, 45.00 EUR", "UCS-2, 1 to 2 segments, 45.00 to 90.00 EUR"], await phones.Locator("figcaption span").AllInnerTextsAsync());
        Assert.Equal("Bonjour Name, votre commande est partie.", await phones.Nth(1).Locator(".bubble").InnerTextAsync());
        var tops = await phones.EvaluateAllAsync<double[]>("all => all.map(phone => phone.getBoundingClientRect().top)");
        Assert.Single(tops.Distinct());
    }

    [SkippableFact]
    public async Task Language_Clicked_LeadsToItsCard()
    {
        await using var report = await ReportPage.OpenAsync(chromium, Shop.Shipped);
        await report.Page.Locator("article.card").First.Locator("summary").First.ClickAsync();

        await report.Page.Locator(".languages").GetByRole(AriaRole.Link, new() { Name = "ru" }).First.ClickAsync();

        await Expect(report.Page.Locator("article.card:target h2")).ToHaveTextAsync("shipped (ru)");
    }

    [SkippableFact]
    public async Task Base_StandsBeforeItsVariants()
    {
        await using var report = await ReportPage.OpenAsync(chromium, Shop.Shipped);

        Assert.Equal(["shipped", "shipped (fr)", "shipped (ru)"], await report.ShownRowsAsync());
    }

    [SkippableFact]
    public async Task Message_ForTwoGateways_HasARowForEach()
    {
        (string, string)[] templates = [("a.smstpl", "---\nsender: ACME Shop\ngateway: isendpro, twilio\n---\nHello")];
        await using var report = await ReportPage.OpenAsync(chromium, templates);

        Assert.Equal(
            ["isendpro\tGSM-7, 1 segment, always 5 of 160 septets and 12 for STOP\t", "twilio\tGSM-7, 1 segment, always 5 of 160 septets\t"],
            await report.Page.Locator(".gateways tbody tr").AllInnerTextsAsync());
    }

    // A text that gives way to the next one is not at fault when it is too long.
    [SkippableFact]
    public async Task Text_ThatGivesWayToAnother_IsNotCalledTooLong()
    {
        await using var report = await ReportPage.OpenAsync(chromium, [Shop.Everything[^1]], null, "--price-per-segment", "0.045");

        Assert.EndsWith("If a message is too long, the next text is sent", await report.Page.Locator(".total").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await report.Page.Locator("article .bar.over").CountAsync());
        Assert.Equal(["45.00 EUR per 1,000 messages"], await report.Page.Locator(".cost").AllInnerTextsAsync());
    }
}
