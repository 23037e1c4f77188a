using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TemplateSms.Simulator.Browser.Tests;

[Collection(Chromium.Collection)]
public sealed class KeyboardTests(Chromium chromium)
{
    [SkippableFact]
    public async Task Keys_LeadFromTheListToTheRawRequestAndBack()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        await Sms.SendLoginCode(inbox.Client, Inbox.Zoe, code: "493027");
        await Sms.SendLoginCode(inbox.Client, Inbox.Zoe, code: "550193");
        await Expect(inbox.Bubbles).ToHaveCountAsync(2);
        await Expect(inbox.Conversations).ToHaveCountAsync(1);
        var keys = inbox.Page.Keyboard;

        await keys.PressAsync("j");
        await Expect(inbox.Page.Locator("#thread-title")).ToHaveTextAsync("+33 6 39 98 00 41");
        await keys.PressAsync("Enter");
        await Expect(Article(inbox, 2)).ToBeFocusedAsync();
        await keys.PressAsync("k");
        await Expect(Article(inbox, 1)).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Expect(inbox.Details.GetByRole(AriaRole.Heading, new() { Name = "Message 1" })).ToBeFocusedAsync();
        await keys.PressAsync("Escape");
        await Expect(inbox.Details).ToBeHiddenAsync();
        await Expect(Article(inbox, 1)).ToBeFocusedAsync();
        await keys.PressAsync("Escape");
        await Expect(inbox.Conversation(Inbox.Zoe)).ToBeFocusedAsync();
        inbox.AssertQuiet();
    }

    [SkippableFact]
    public async Task Arrows_InTheListOfConversations_OpenTheNeighbour()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        await Sms.SendLoginCode(inbox.Client, Inbox.Zoe, code: "493027");
        await Sms.SendLoginCode(inbox.Client, Inbox.Hugo, code: "550193");
        await Expect(inbox.Conversations).ToHaveCountAsync(2);

        await inbox.Conversation(Inbox.Hugo).ClickAsync();
        await inbox.Page.Keyboard.PressAsync("ArrowDown");

        await Expect(inbox.Conversation(Inbox.Zoe)).ToBeFocusedAsync();
        await Expect(inbox.Page.Locator("#thread-title")).ToHaveTextAsync("+33 6 39 98 00 41");
    }

    [SkippableFact]
    public async Task J_InTheDetails_ShowsTheNextMessage()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        await Sms.SendLoginCode(inbox.Client, Inbox.Zoe, code: "493027");
        await Sms.SendLoginCode(inbox.Client, Inbox.Hugo, code: "550193");
        await inbox.GoAsync("#message=1");
        await Expect(inbox.Details).ToContainTextAsync("493027");
        // The next message is that of the list, which may come after the details.
        await Expect(inbox.Bubbles).ToHaveCountAsync(2);

        await inbox.Page.Keyboard.PressAsync("j");

        await Expect(inbox.Details.GetByRole(AriaRole.Heading, new() { Name = "Message 2" })).ToBeFocusedAsync();
        await Expect(inbox.Details).ToContainTextAsync("550193");
    }

    [SkippableFact]
    public async Task Slash_GoesToTheSearch_EscapeClearsIt()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);

        await inbox.Page.Keyboard.PressAsync("/");
        await inbox.Page.Keyboard.TypeAsync("j?k/");
        await Expect(inbox.Search).ToHaveValueAsync("j?k/");
        await inbox.Page.Keyboard.PressAsync("Escape");

        await Expect(inbox.Search).ToHaveValueAsync("");
        await Expect(inbox.Page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task QuestionMark_OpensTheHelp_EscapeClosesIt()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        var help = inbox.Page.GetByRole(AriaRole.Dialog, new() { Name = "Keyboard" });

        await inbox.Page.Keyboard.PressAsync("?");
        await Expect(help).ToContainTextAsync("Reply as the phone");
        await inbox.Page.Keyboard.PressAsync("Escape");

        await Expect(help).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task T_TurnsTheTheme_AndThePageRemembersIt()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        var light = await BackgroundAsync(inbox.Page);

        await inbox.Page.Keyboard.PressAsync("t");
        var dark = await BackgroundAsync(inbox.Page);
        await inbox.Page.ReloadAsync();

        Assert.NotEqual(light, dark);
        Assert.Equal(dark, await BackgroundAsync(inbox.Page));
        await Expect(inbox.Page.GetByRole(AriaRole.Button, new() { Name = "Dark theme" })).ToHaveAttributeAsync("aria-pressed", "true");
    }

    private static ILocator Article(Inbox inbox, int id) => inbox.Page.Locator($".message[data-id='{id}'] article");

    private static Task<string> BackgroundAsync(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}
