using Microsoft.Playwright;
using TemplateSms.Queue;
using static Microsoft.Playwright.Assertions;

namespace TemplateSms.Simulator.Browser.Tests;

/// <summary>The page of the queue, beside the inbox.</summary>
[Collection(Chromium.Collection)]
public sealed class QueueTests(Chromium chromium)
{
    private static readonly DateTimeOffset _longAgo = new(2026, 10, 1, 8, 0, 0, TimeSpan.Zero);

    [SkippableFact]
    public async Task Lanes_OfTheLedger_ShowWhatWaits()
    {
        await using var queue = await QueuePage.OpenAsync(chromium);
        await Sms.SendWinterSale(queue.Queue, [Inbox.Zoe, Inbox.Hugo], code: "WINTER30");
        await queue.QueueUnknownAsync(_longAgo);
        await queue.GoAsync();

        await Expect(queue.Lane("marketing").Locator("[data-field=queued]")).ToHaveTextAsync("2");
        await Expect(queue.Lane("default").Locator("[data-field=unknown]")).ToHaveTextAsync("1");
        await Expect(queue.Lane("marketing").Locator("[data-field=worker]")).ToHaveTextAsync("never");
        queue.Inbox.AssertQuiet();
    }

    [SkippableFact]
    public async Task Pause_OfALane_StopsItUntilItIsResumed()
    {
        await using var queue = await QueuePage.OpenAsync(chromium);
        await Sms.SendWinterSale(queue.Queue, Inbox.Zoe, code: "WINTER30");
        await queue.GoAsync();

        await queue.Page.GetByRole(AriaRole.Button, new() { Name = "Pause marketing" }).ClickAsync();
        await Expect(queue.Lane("marketing")).ToContainTextAsync("Paused");
        Assert.True(Assert.Single(await queue.Manager.GetLanesAsync()).IsPaused);

        await queue.Page.GetByRole(AriaRole.Button, new() { Name = "Resume marketing" }).ClickAsync();
        await Expect(queue.Lane("marketing")).Not.ToContainTextAsync("Paused");
        Assert.False(Assert.Single(await queue.Manager.GetLanesAsync()).IsPaused);
        queue.Inbox.AssertQuiet();
    }

    [SkippableFact]
    public async Task Release_OfAnUnknownMessage_IsAskedAndKept()
    {
        await using var queue = await QueuePage.OpenAsync(chromium);
        var id = await queue.QueueUnknownAsync(_longAgo);
        await queue.GoAsync();
        await Expect(queue.Unknown).ToContainTextAsync("The answer was lost.");

        await queue.Page.GetByRole(AriaRole.Button, new() { Name = $"Release {id}" }).ClickAsync();
        await queue.Page.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        Assert.Equal(SmsQueueState.Unknown, (await queue.Manager.FindAsync(id))!.State);
        await queue.Page.GetByRole(AriaRole.Button, new() { Name = $"Release {id}" }).ClickAsync();
        await queue.Page.GetByRole(AriaRole.Button, new() { Name = "Release it" }).ClickAsync();

        await Expect(queue.Unknown).ToHaveTextAsync("None.");
        Assert.Equal((SmsQueueState.Queued, SmsAttemptOutcome.Released), (await queue.Manager.FindAsync(id)) is { } message ? (message.State, message.Attempts[0].Outcome) : default);
        queue.Inbox.AssertQuiet();
    }

    [SkippableFact]
    public async Task Release_WhileARequestMayBeOnItsWay_IsNotOffered()
    {
        await using var queue = await QueuePage.OpenAsync(chromium);
        var id = await queue.QueueUnknownAsync(DateTimeOffset.UtcNow.AddMinutes(5));
        await queue.GoAsync();

        await Expect(queue.Page.GetByRole(AriaRole.Button, new() { Name = $"Release {id}" })).ToBeDisabledAsync();
        await Expect(queue.Unknown).ToContainTextAsync("a request may still be on its way");
        await queue.Page.GetByRole(AriaRole.Button, new() { Name = $"Drop {id}" }).ClickAsync();
        await queue.Page.GetByRole(AriaRole.Button, new() { Name = "Drop it" }).ClickAsync();

        await Expect(queue.Unknown).ToHaveTextAsync("None.");
        Assert.Equal(SmsQueueState.Cancelled, (await queue.Manager.FindAsync(id))!.State);
        queue.Inbox.AssertQuiet();
    }

    [SkippableFact]
    public async Task Find_ByAKeyOrAnId_ShowsTheHistory()
    {
        await using var queue = await QueuePage.OpenAsync(chromium);
        var id = await queue.QueueUnknownAsync(_longAgo, key: "login/<b>7</b>");
        await queue.GoAsync();
        var key = queue.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Its key or id" });

        await key.FillAsync("login/<b>7</b>");
        await key.PressAsync("Enter");
        await Expect(queue.Found).ToContainTextAsync("login/<b>7</b>");
        await Expect(queue.Found).ToContainTextAsync("1. Unknown: The answer was lost.");
        await Expect(queue.Found).ToContainTextAsync("shop-2:4711:9f3ac1");

        await key.FillAsync("nothing");
        await key.PressAsync("Enter");
        await Expect(queue.Found).ToHaveTextAsync("No message has this key.");

        await queue.Page.GetByRole(AriaRole.Button, new() { Name = $"History of {id}" }).ClickAsync();
        await Expect(queue.Found).ToContainTextAsync("login/<b>7</b>");
        queue.Inbox.AssertQuiet();
    }

    [SkippableFact]
    public async Task Inbox_WithoutALedger_LeadsToNoQueue()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);

        await Expect(inbox.Page.GetByRole(AriaRole.Link, new() { Name = "Queue" })).ToBeHiddenAsync();
        await inbox.Page.GotoAsync(new Uri(inbox.Root, "queue").AbsoluteUri);
        await Expect(inbox.Page.Locator("#no-lanes")).ToContainTextAsync("This gateway shows no queue");
        inbox.AssertQuiet();
    }

    [SkippableTheory]
    [InlineData(false, 1280)]
    [InlineData(true, 1280)]
    [InlineData(false, 360)]
    public async Task Page_WithEverythingInIt_HasNoFindingOfAxe(bool dark, int width)
    {
        await using var queue = await QueuePage.OpenAsync(chromium, new InboxView { Dark = dark, Width = width, Height = 3_600, BypassContentPolicy = true });
        await Sms.SendWinterSale(queue.Queue, Inbox.Zoe, code: "WINTER30");
        await queue.Manager.PauseAsync("marketing");
        await queue.QueueUnknownAsync(_longAgo, key: "login/7");
        await queue.QueueUnknownAsync(DateTimeOffset.UtcNow.AddMinutes(5), key: "login/8");
        await queue.GoAsync();
        var key = queue.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Its key or id" });
        await key.FillAsync("login/7");
        await key.PressAsync("Enter");
        await Expect(queue.Found).ToContainTextAsync("login/7");

        await Accessibility.AssertAsync(queue.Page, "the queue");
        await PhoneWidth.AssertFitsAsync(queue.Page);
    }
}
