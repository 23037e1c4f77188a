using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TemplateSms.Simulator.Browser.Tests;

/// <summary>axe-core finds nothing: names, roles, landmarks, and a contrast of 4.5 to 1, in both themes.</summary>
[Collection(Chromium.Collection)]
public sealed class AccessibilityTests(Chromium chromium)
{
    // Nobody listens there, so that every receipt fails.
    private static readonly SmsGatewayOptions _options = new() { Callbacks = { ReceiptUrl = new Uri("http://127.0.0.1:1/dlr"), MostAttempts = 1 } };

    [SkippableTheory]
    [InlineData(false, 1280)]
    [InlineData(true, 1280)]
    [InlineData(false, 360)]
    public async Task Page_WithEverythingInIt_HasNoFinding(bool dark, int width)
    {
        // So high that nothing is scrolled out of view: axe says nothing about the contrast of what it cannot see.
        await using var inbox = await Inbox.OpenAsync(chromium, new InboxView { Dark = dark, Width = width, Height = 3_600, BypassContentPolicy = true }, _options);
        await FillAsync(inbox);

        await Accessibility.AssertAsync(inbox.Page, "conversations");
        await inbox.Conversation(Inbox.Hugo).ClickAsync();
        await Expect(inbox.Page.Locator("#thread-note")).ToContainTextAsync("On the black list");
        await Accessibility.AssertAsync(inbox.Page, "a conversation");
        await inbox.Page.Locator(".message").First.GetByRole(AriaRole.Button, new() { NameRegex = new("Details") }).ClickAsync();
        await Expect(inbox.Details).ToBeVisibleAsync();
        await Accessibility.AssertAsync(inbox.Page, "details");
        await inbox.Page.GetByRole(AriaRole.Button, new() { Name = "Faults" }).ClickAsync();
        await inbox.Faults.GetByRole(AriaRole.Button, new() { Name = "Add the rule" }).ClickAsync();
        await Expect(inbox.Page.GetByRole(AriaRole.Region, new() { Name = "Active faults" })).ToBeVisibleAsync();
        await Accessibility.AssertAsync(inbox.Page, "faults");
        await inbox.Page.GetByRole(AriaRole.Button, new() { Name = "Callbacks" }).ClickAsync();
        await Expect(inbox.Callbacks.Locator(".failed").First).ToBeVisibleAsync();
        await Accessibility.AssertAsync(inbox.Page, "callbacks");
        await inbox.Page.GetByRole(AriaRole.Button, new() { Name = "Keyboard shortcuts" }).ClickAsync();
        // What lies above the page in a dialog confuses axe; where it is sure, it speaks.
        await Accessibility.AssertAsync(inbox.Page, "help", sureOnly: true);
    }

    [SkippableFact]
    public async Task Focus_OfTheKeyboard_CanBeSeen()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        await Sms.SendLoginCode(inbox.Client, Inbox.Zoe, code: "493027");
        await Expect(inbox.Bubbles).ToHaveCountAsync(1);

        var unseen = new List<string>();
        for (var stop = 0; stop < 20; stop++)
        {
            await inbox.Page.Keyboard.PressAsync("Tab");
            if (await inbox.Page.EvaluateAsync<string?>(
                "() => document.activeElement !== document.body && getComputedStyle(document.activeElement).outlineStyle === 'none' ? document.activeElement.outerHTML : null") is { } element)
                unseen.Add(element);
        }

        Assert.Empty(unseen);
    }

    private static async Task FillAsync(Inbox inbox)
    {
        await Sms.SendWinterSale(inbox.Client, Inbox.Hugo, code: "WINTER30");
        await inbox.Page.APIRequest.PostAsync(new Uri(inbox.Root, "api/v1/replies").AbsoluteUri, new() { DataObject = new { from = "33639980077", text = "STOP" } });
        await Assert.ThrowsAsync<SmsRejectedException>(() => Sms.SendLoginCode(inbox.Client, Inbox.Hugo, code: "493027"));
        await Sms.SendAppointment(inbox.Client, Inbox.Anna, "Анна", new DateOnly(2026, 12, 7), new TimeOnly(9, 30));
        await Sms.SendFitting(inbox.Client, Inbox.Zoe, 7, new TimeOnly(10, 0), new SmsSendOptions { SendAt = DateTimeOffset.UtcNow.AddDays(1) });
        await inbox.PostAsync("sms", new { keyid = "k", num = "0639980015", sms = "Bonjour Chloë \u202E" });
        await Expect(inbox.Conversations).ToHaveCountAsync(4);
    }
}
