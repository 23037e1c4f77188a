using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TemplateSms.Simulator.Browser.Tests;

[Collection(Chromium.Collection)]
public sealed class ManyMessagesTests(Chromium chromium)
{
    private const int MostElements = 4_000;

    [SkippableFact]
    public async Task Inbox_OfFiftyThousand_HoldsAWindowOfThemOnly()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        for (var request = 0; request < 25; request++)
            await SendManyAsync(inbox, request, 2_000);
        await Expect(inbox.Page.Locator("#all-count")).ToHaveTextAsync("50,000");
        await AssertBoundedAsync(inbox.Page);

        var first = await FirstShownAsync(inbox.Page);
        for (var page = 0; page < 5; page++)
            first = await ScrollBackAsync(inbox.Page, first);
        await AssertBoundedAsync(inbox.Page);

        await inbox.Page.GetByRole(AriaRole.Button, new() { Name = "Newest" }).ClickAsync();
        await Expect(inbox.Bubbles.Last).ToHaveTextAsync("Request 24");
        await inbox.Search.FillAsync("33639907001");
        await Expect(inbox.Page.Locator("#all-count")).ToHaveTextAsync("25");

        await inbox.Search.FillAsync("");
        await Sms.SendLoginCode(inbox.Client, Inbox.Anna, code: "493027");
        await Expect(inbox.Conversations.First).ToContainTextAsync("493027");
        await AssertBoundedAsync(inbox.Page);
    }

    [SkippableFact]
    public async Task Reader_WhoGoesUpWhileTheNewestAreOnTheirWay_StaysThere()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        await SendManyAsync(inbox, 0, 400);
        await inbox.Search.FillAsync("Request");
        await Expect(inbox.Page.Locator("#thread-note")).ToHaveTextAsync("400 messages with “Request”");
        var first = await FirstShownAsync(inbox.Page);
        // A list that is searched is loaded again for each arrival.
        var loaded = new TaskCompletionSource();
        await inbox.Page.RouteAsync(new Regex("messages\\?limit=50&query=Request$"), async route =>
        {
            var newest = await route.FetchAsync();
            await ScrollBackAsync(inbox.Page, first);
            await route.FulfillAsync(new() { Response = newest });
            loaded.TrySetResult();
        });

        await SendManyAsync(inbox, 1, 1);

        await Expect(inbox.Page.GetByRole(AriaRole.Button, new() { Name = "Newest" })).ToBeVisibleAsync();
        await Expect(inbox.Page.Locator("#all-count")).ToHaveTextAsync("401");
        await loaded.Task.WaitAsync(TimeSpan.FromSeconds(30));
        // What the page does with it comes before a timer that begins now.
        await inbox.Page.EvaluateAsync("() => new Promise(resolve => setTimeout(resolve, 200))");
        Assert.InRange(await FirstShownAsync(inbox.Page), 1, first - 1);
    }

    private static async Task SendManyAsync(Inbox inbox, int request, int count)
    {
        var numbers = Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"336399{7_000 + i:D5}")).ToArray();
        using var answer = await inbox.PostAsync("smsmulti", new { keyid = "k", num = numbers, sms = new[] { $"Request {request}" } });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    /// <summary>Goes to the top of what is loaded, and waits for what stands above it.</summary>
    private static async Task<int> ScrollBackAsync(IPage page, int first)
    {
        await page.EvaluateAsync("() => document.getElementById('message-scroller').scrollTop = 0");
        await page.WaitForFunctionAsync("first => Number(document.querySelector('.message').dataset.id) < first", first);
        return await FirstShownAsync(page);
    }

    private static Task<int> FirstShownAsync(IPage page) =>
        page.EvaluateAsync<int>("() => Number(document.querySelector('.message').dataset.id)");

    private static async Task AssertBoundedAsync(IPage page) =>
        Assert.InRange(await page.EvaluateAsync<int>("() => document.querySelectorAll('*').length"), 100, MostElements);
}
