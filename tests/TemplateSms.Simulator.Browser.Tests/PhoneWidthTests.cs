using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TemplateSms.Simulator.Browser.Tests;

[Collection(Chromium.Collection)]
public sealed class PhoneWidthTests(Chromium chromium)
{
    [SkippableFact]
    public async Task Inbox_At360Pixels_ShowsOnePaneAtATimeAndNothingSticksOut()
    {
        await using var inbox = await Inbox.OpenAsync(chromium, new InboxView { Width = 360, Height = 640 });
        await Sms.SendWinterSale(inbox.Client, Inbox.Hugo, code: "WINTER30");
        await inbox.PostAsync("sms", new { keyid = "k", num = "0639980077", sms = new string('w', 400) });
        await Expect(inbox.Conversations).ToHaveCountAsync(1);
        await PhoneWidth.AssertFitsAsync(inbox.Page);

        await inbox.Conversation(Inbox.Hugo).ClickAsync();
        await Expect(inbox.Bubbles.First).ToBeVisibleAsync();
        await Expect(inbox.Search).ToBeHiddenAsync();
        await PhoneWidth.AssertFitsAsync(inbox.Page);

        await inbox.Newest.GetByRole(AriaRole.Button, new() { NameRegex = new("Details") }).ClickAsync();
        await Expect(inbox.Details).ToBeVisibleAsync();
        await Expect(inbox.Bubbles.First).ToBeHiddenAsync();
        await PhoneWidth.AssertFitsAsync(inbox.Page);

        await inbox.Page.GetByRole(AriaRole.Button, new() { Name = "Close the details" }).ClickAsync();
        await inbox.Page.GetByRole(AriaRole.Button, new() { Name = "Faults" }).ClickAsync();
        await inbox.Faults.GetByRole(AriaRole.Button, new() { Name = "Add the rule" }).ClickAsync();
        await Expect(inbox.Page.GetByRole(AriaRole.Region, new() { Name = "Active faults" })).ToBeVisibleAsync();
        await PhoneWidth.AssertFitsAsync(inbox.Page);

        await inbox.Page.GetByRole(AriaRole.Button, new() { Name = "Close the faults" }).ClickAsync();
        await inbox.Page.GetByRole(AriaRole.Button, new() { Name = "Back to the conversations" }).ClickAsync();
        await Expect(inbox.Search).ToBeVisibleAsync();
        inbox.AssertQuiet();
    }
}
