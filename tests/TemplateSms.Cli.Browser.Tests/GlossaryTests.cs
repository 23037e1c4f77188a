namespace TemplateSms.Cli.Browser.Tests;

/// <summary>A reader who does not know a word clicks it.</summary>
[Collection(Chromium.Collection)]
public sealed class GlossaryTests(Chromium chromium)
{
    [SkippableTheory]
    [InlineData("GSM-7", "160 characters fit into one segment")]
    [InlineData("segment", "The unit that is paid for")]
    [InlineData("septets", "The space of one GSM-7 character")]
    [InlineData("STOP", "so that recipients can opt out")]
    public async Task Word_Clicked_ExplainsItself(string word, string meaning)
    {
        await using var report = await ReportPage.OpenAsync(chromium, Shop.Templates.Take(1));

        await report.Page.Locator("h3").GetByText(word, new() { Exact = true }).First.ClickAsync();

        await Expect(report.Page.Locator(".meaning:popover-open")).ToContainTextAsync(meaning);
        await report.Page.Keyboard.PressAsync("Escape");
        await Expect(report.Page.Locator(".meaning:popover-open")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task Heading_OfTheTable_ExplainsItsColumn()
    {
        await using var report = await ReportPage.OpenAsync(chromium, Shop.Templates);

        await report.Page.Locator("[data-column=fill]").GetByRole(AriaRole.Button, new() { Name = "About room" }).ClickAsync();

        await Expect(report.Page.Locator(".meaning:popover-open")).ToContainTextAsync("the longest possible message");
    }
}
