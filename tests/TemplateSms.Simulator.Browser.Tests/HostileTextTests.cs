using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TemplateSms.Simulator.Browser.Tests;

/// <summary>A message is data, whoever wrote it.</summary>
[Collection(Chromium.Collection)]
public sealed class HostileTextTests(Chromium chromium)
{
    private static readonly Dictionary<string, string> _texts = new()
    {
        ["script"] = "<script>window.hit = 1; alert(1)</script>",
        ["image"] = "<img src=x onerror=\"window.hit = 1\"><img src=\"https://evil.example/p.png\">",
        ["frame"] = "<iframe srcdoc='<script>parent.hit = 1</script>'></iframe>",
        ["svg"] = "\"><svg onload=window.hit=1><use href=\"https://evil.example/x.svg#a\"/></svg>",
        ["link"] = "javascript:window.hit=1 <a href=\"javascript:window.hit=1\">here</a>",
        ["style"] = "<style>@import 'https://evil.example/a.css';</style><link rel=stylesheet href=//evil.example>",
        ["braces"] = "{{constructor.constructor('window.hit=1')()}} ${window.hit=1} <!-- ]]> </textarea></title>",
        ["right to left"] = "Pay \u202E00.01\u202C to \u2067ACME\u2069, or \u202Eelpmaxe.live//:sptth",
        ["nothing to see"] = "a\u200B\u200E\u200Fb\u0007\u0000\u001B[31mc\uFEFF",
        ["towers"] = "👩‍👩‍👧‍👦 e\u0301 Z̸̗̆a̴͍̿l̷̳̈g̵̗̈́o̴̧̽",
    };

    [SkippableFact]
    public async Task Text_OfAnySort_IsShownAndNeverRun()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        foreach (var text in _texts.Values)
        {
            // As a third party: our own client refuses some of these before they leave, and the gateway the second.
            await inbox.PostAsync("sms", new { keyid = "k", num = "447700900142", sms = text, ucs2 = "1", smslong = "6" });
            await inbox.PostAsync("sms", new { keyid = "k", num = "447700900142", sms = text, ucs2 = "1", tracker = text, emetteur = text });
        }

        await Expect(inbox.Bubbles).ToHaveCountAsync(2 * _texts.Count);
        await AssertNothingRanAsync(inbox, "all");
        var id = 0;
        foreach (var (sort, text) in _texts)
        {
            await inbox.GoAsync($"#message={id += 2}");
            await Expect(inbox.Details.GetByRole(AriaRole.Heading, new() { Name = $"Message {id}", Exact = true })).ToBeVisibleAsync();
            await inbox.Search.FillAsync(text[..Math.Min(12, text.Length)].Replace("\0", "", StringComparison.Ordinal));
            await AssertNothingRanAsync(inbox, sort);
        }
    }

    [SkippableFact]
    public async Task Text_ThroughAGeneratedMethod_IsShownAsWritten()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        const string text = "<b onmouseover=\"window.hit=1\">Pay</b> <script>window.hit=1</script> & &amp; 'x'";

        await Sms.SendNote(inbox.Client, Inbox.Anna, text);

        await Expect(inbox.Bubbles).ToHaveTextAsync([text]);
        await AssertNothingRanAsync(inbox, "note");
    }

    [SkippableFact]
    public async Task Number_OfMarkup_IsShownAsWritten()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);

        await inbox.PostAsync("sms", new { keyid = "k", num = "\"><img src=x onerror=window.hit=1>", sms = "Hi" });
        await Expect(inbox.Bubbles).ToHaveCountAsync(1);
        await inbox.Conversations.First.ClickAsync();

        await Expect(inbox.Page.GetByRole(AriaRole.Heading, new() { Level = 2, Name = "onerror" })).ToBeVisibleAsync();
        await AssertNothingRanAsync(inbox, "number");
    }

    [SkippableFact]
    public async Task Text_OfTenThousandCharacters_IsShownByItsBeginning()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        // Every other character is outside GSM-7: the most marks that a text can need.
        var text = string.Concat(Enumerable.Repeat("aж", 5_000));

        await inbox.PostAsync("sms", new { keyid = "k", num = "447700900142", sms = text });
        await Expect(inbox.Bubbles).ToHaveCountAsync(1);
        Assert.InRange((await inbox.Bubbles.TextContentAsync())!.Length, 1_000, 1_500);

        await inbox.Page.GetByRole(AriaRole.Button, new() { Name = "Show all 10,000 characters" }).ClickAsync();

        await Expect(inbox.Bubbles).ToHaveTextAsync([text]);
        await AssertNoSidewaysScrollAsync(inbox.Page);
        await AssertNothingRanAsync(inbox, "long");
    }

    [SkippableFact]
    public async Task OverrideOfDirection_StaysInItsBubble()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);

        await Sms.SendNote(inbox.Client, Inbox.Anna, "Pay \u202E00.01 now");

        await Expect(inbox.Newest.Locator(".unseen-character")).ToHaveTextAsync("U+202E");
        // What follows the text is written from left to right, as if the override were not there.
        var (first, second) = (await inbox.Newest.Locator(".chip.ucs2").BoundingBoxAsync(), await inbox.Newest.Locator(".room").BoundingBoxAsync());
        Assert.True(first!.X < second!.X);
    }

    private static async Task AssertNothingRanAsync(Inbox inbox, string sort)
    {
        Assert.True(await inbox.Page.EvaluateAsync<bool>("() => window.hit === undefined"), sort);
        // Of all elements that could run or load something, the page has only its own.
        Assert.Equal(0, await inbox.Page.Locator("body :is(script, iframe, object, embed, link, style, a[href^='javascript'], img:not([src='icon.svg']))").CountAsync());
        await AssertNoSidewaysScrollAsync(inbox.Page);
        inbox.AssertQuiet();
    }

    private static async Task AssertNoSidewaysScrollAsync(IPage page) =>
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
}
