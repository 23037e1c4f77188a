using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TemplateSms.Simulator.Browser.Tests;

[Collection(Chromium.Collection)]
public sealed class SearchTests(Chromium chromium)
{
    [SkippableFact]
    public async Task Search_Words_NarrowsBothListsAndMarksWhatMatched()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        await Sms.SendLoginCode(inbox.Client, Inbox.Hugo, code: "550193");
        await Sms.SendOrderShipped(inbox.Client, Inbox.Zoe, "Zoë", "A1029", new DateOnly(2026, 12, 5), 3);

        await inbox.Search.FillAsync("a1029");

        await Expect(inbox.Conversations).ToHaveCountAsync(1);
        await Expect(inbox.Bubbles).ToHaveTextAsync([new Regex("order A1029")]);
        await Expect(inbox.Bubbles.Locator("mark")).ToHaveTextAsync("A1029");
        await Expect(inbox.Page.Locator("#thread-note")).ToHaveTextAsync("1 message with “a1029”");

        await inbox.Search.PressAsync("Escape");

        await Expect(inbox.Conversations).ToHaveCountAsync(2);
        await Expect(inbox.Bubbles).ToHaveCountAsync(2);
        inbox.AssertQuiet();
    }

    [SkippableFact]
    public async Task Search_NewMessageThatMatches_Arrives()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        await inbox.Search.FillAsync("ACME code");
        await Expect(inbox.Page.GetByText("No message matches")).ToBeVisibleAsync();

        await Sms.SendOrderShipped(inbox.Client, Inbox.Zoe, "Zoë", "A1029", new DateOnly(2026, 12, 5), 3);
        await Sms.SendLoginCode(inbox.Client, Inbox.Hugo, code: "550193");

        await Expect(inbox.Bubbles).ToHaveTextAsync([new Regex("^550193")]);
    }

    [SkippableFact]
    public async Task Filters_StatusAndEncoding_LeaveWhatTheySay()
    {
        await using var inbox = await Inbox.OpenAsync(chromium, options: new() { BlackListedNumbers = { "33639980077" } });
        await Sms.SendAppointment(inbox.Client, Inbox.Anna, "Анна", new DateOnly(2026, 12, 7), new TimeOnly(9, 30));
        await Sms.SendLoginCode(inbox.Client, Inbox.Zoe, code: "493027");
        await Assert.ThrowsAsync<SmsRejectedException>(() => Sms.SendLoginCode(inbox.Client, Inbox.Hugo, code: "550193"));

        var filters = inbox.Page.GetByRole(AriaRole.Form, new() { Name = "Filters" });
        await filters.GetByLabel("Status").SelectOptionAsync("Refused");
        await Expect(inbox.Bubbles).ToHaveTextAsync([new Regex("^550193")]);

        await filters.GetByRole(AriaRole.Button, new() { Name = "Reset" }).ClickAsync();
        await filters.GetByLabel("Encoding").SelectOptionAsync("UCS-2");
        await Expect(inbox.Bubbles).ToHaveTextAsync([new Regex("^Анна")]);
    }

    [SkippableFact]
    public async Task Address_OfASearch_CanBeOpenedAgain()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        await Sms.SendLoginCode(inbox.Client, Inbox.Zoe, code: "493027");
        await Sms.SendLoginCode(inbox.Client, Inbox.Hugo, code: "550193");
        await inbox.Search.FillAsync("550193");
        await Expect(inbox.Bubbles).ToHaveCountAsync(1);

        await inbox.Page.ReloadAsync();

        await Expect(inbox.Search).ToHaveValueAsync("550193");
        await Expect(inbox.Bubbles).ToHaveTextAsync([new Regex("^550193")]);
    }
}
