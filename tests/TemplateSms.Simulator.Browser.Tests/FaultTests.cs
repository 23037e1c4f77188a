using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TemplateSms.Simulator.Browser.Tests;

[Collection(Chromium.Collection)]
public sealed class FaultTests(Chromium chromium)
{
    [SkippableFact]
    public async Task Refusal_AddedInThePage_FailsTheNextSendUntilItIsTurnedOff()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        await inbox.Page.GetByRole(AriaRole.Button, new() { Name = "Faults" }).ClickAsync();
        await inbox.Faults.GetByLabel("Refusal").CheckAsync();
        await inbox.Faults.GetByLabel("Code").FillAsync("21");
        await inbox.Faults.GetByRole(AriaRole.Button, new() { Name = "Add the rule" }).ClickAsync();
        var banner = inbox.Page.GetByRole(AriaRole.Region, new() { Name = "Active faults" });
        await Expect(banner).ToContainTextAsync("Faults are active: Refusal with code 21, every request");

        var refused = await Assert.ThrowsAsync<SmsRejectedException>(() => Sms.SendLoginCode(inbox.Client, Inbox.Zoe, code: "493027"));

        Assert.Equal(21, refused.Code);
        await Expect(inbox.Page.Locator(".message.refused")).ToContainTextAsync("Refused, code 21");

        await banner.GetByRole(AriaRole.Button, new() { Name = "Turn off" }).ClickAsync();
        await Expect(banner).ToBeHiddenAsync();
        await Sms.SendLoginCode(inbox.Client, Inbox.Zoe, code: "550193");
        await Expect(inbox.Page.Locator(".message.accepted")).ToContainTextAsync("550193");
        inbox.AssertQuiet();
    }

    [SkippableFact]
    public async Task DroppedConnection_AfterTheMessageIsTaken_LeavesTheClientWithoutAnAnswer()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        await inbox.Page.Keyboard.PressAsync("f");
        await inbox.Faults.GetByLabel("Dropped connection").CheckAsync();
        await inbox.Faults.GetByLabel("After: sending again would send twice").CheckAsync();
        await inbox.Faults.GetByLabel("Number").FillAsync("+33 6 39 98 00 41");
        await inbox.Faults.GetByRole(AriaRole.Button, new() { Name = "Add the rule" }).ClickAsync();
        await Expect(inbox.Faults.GetByRole(AriaRole.List, new() { Name = "Active rules" })).ToContainTextAsync("every request to +33 6 39 98 00 41");

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => Sms.SendLoginCode(inbox.Client, Inbox.Zoe, code: "493027"));
        await Sms.SendLoginCode(inbox.Client, Inbox.Hugo, code: "550193");

        await Expect(inbox.Bubbles).ToHaveCountAsync(2);
    }

    [SkippableFact]
    public async Task Rules_OfAnotherClient_AreShownAndCanBeRemovedOneByOne()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        await inbox.Page.APIRequest.PutAsync(new Uri(inbox.Root, "api/v1/faults").AbsoluteUri, new()
        {
            DataObject = new { seed = 7, rules = new object[] { new { kind = "latency", milliseconds = 50, probability = 0.5 }, new { kind = "status", status = 503, probability = 1 } } },
        });
        await inbox.Page.Keyboard.PressAsync("f");

        await inbox.Faults.GetByRole(AriaRole.Button, new() { Name = "Remove the rule: HTTP 503, every request" }).ClickAsync();

        var rules = inbox.Faults.GetByRole(AriaRole.Listitem);
        await Expect(rules).ToHaveCountAsync(1);
        await Expect(rules).ToContainTextAsync("50 ms of latency");
        await Expect(rules).ToContainTextAsync("50 % of requests");
    }
}
