using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TemplateSms.Simulator.Browser.Tests;

[Collection(Chromium.Collection)]
public sealed class ReplyTests(Chromium chromium)
{
    [SkippableFact]
    public async Task Stop_FromThePhone_RefusesTheNextSend()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        await Sms.SendWinterSale(inbox.Client, Inbox.Hugo, code: "WINTER30");
        await inbox.Conversation(Inbox.Hugo).ClickAsync();

        await inbox.Page.GetByRole(AriaRole.Button, new() { Name = "STOP", Exact = true }).ClickAsync();

        await Expect(inbox.Page.Locator(".message.in .bubble")).ToHaveTextAsync("STOP");
        await Expect(inbox.Page.Locator("#thread-note")).ToContainTextAsync("On the black list");
        var refused = await Assert.ThrowsAsync<SmsRejectedException>(() => Sms.SendLoginCode(inbox.Client, Inbox.Hugo, code: "493027"));
        Assert.Equal(GatewayCodes.BlackListed, refused.Code);
        await Expect(inbox.Newest).ToContainTextAsync("Refused, code 11");
        inbox.AssertQuiet();
    }

    [SkippableFact]
    public async Task Reply_FromThePhone_IsShownOnItsSide()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        await Sms.SendOrderShipped(inbox.Client, Inbox.Zoe, "Zoë", "A1029", new DateOnly(2026, 12, 5), 3);
        await inbox.Conversation(Inbox.Zoe).ClickAsync();

        var reply = inbox.Page.GetByRole(AriaRole.Textbox, new() { Name = "Reply as +33 6 39 98 00 41" });
        await reply.FillAsync("Great, thank you 🎉");
        await reply.PressAsync("Enter");

        await Expect(inbox.Bubbles).ToHaveTextAsync([new Regex("^Hi Zoe"), new Regex("^Great, thank you 🎉$")]);
        await Expect(reply).ToHaveValueAsync("");
        var bubbles = await inbox.Bubbles.AllAsync();
        var (sent, received) = (await bubbles[0].BoundingBoxAsync(), await bubbles[1].BoundingBoxAsync());
        Assert.True(received!.X > sent!.X, "The phone's own message stands on the right.");
    }
}
