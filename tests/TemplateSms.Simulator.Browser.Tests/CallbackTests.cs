using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TemplateSms.Simulator.Browser.Tests;

[Collection(Chromium.Collection)]
public sealed class CallbackTests(Chromium chromium)
{
    // Nobody listens there.
    private static readonly Uri _nobody = new("http://127.0.0.1:1/dlr?secret=s3cret");

    [SkippableFact]
    public async Task Receipt_ThatFails_IsListedWithTheReasonAndLeadsToItsMessage()
    {
        await using var inbox = await Inbox.OpenAsync(chromium, options: new SmsGatewayOptions { Callbacks = { ReceiptUrl = _nobody, MostAttempts = 1 } });
        var open = inbox.Page.GetByRole(AriaRole.Button, new() { Name = "Callbacks" });
        await Expect(open).ToBeHiddenAsync();

        await Sms.SendLoginCode(inbox.Client, Inbox.Zoe, code: "493027");
        await Expect(open).ToContainTextAsync("1");
        await inbox.Page.Keyboard.PressAsync("c");

        await Expect(inbox.Callbacks).ToContainTextAsync("Delivery receipt");
        await Expect(inbox.Callbacks).ToContainTextAsync("Failed: ConnectionError");
        await Expect(inbox.Callbacks).ToContainTextAsync("GET http://127.0.0.1:1/dlr?secret=***&");
        await Expect(inbox.Callbacks).ToContainTextAsync("tel=33639980041&statut=0");
        await inbox.Callbacks.GetByRole(AriaRole.Button, new() { Name = "Message 1" }).ClickAsync();
        await Expect(inbox.Details).ToBeVisibleAsync();
        await Expect(inbox.Callbacks).ToBeHiddenAsync();
        inbox.AssertQuiet();
    }

    [SkippableFact]
    public async Task Receipt_ThatWaits_SaysWhenItIsMadeAgain()
    {
        await using var inbox = await Inbox.OpenAsync(chromium, options: new SmsGatewayOptions
        {
            Callbacks = { ReceiptUrl = _nobody, RetryDelay = TimeSpan.FromHours(1), LongestRetryDelay = TimeSpan.FromHours(1) },
        });
        await Sms.SendLoginCode(inbox.Client, Inbox.Zoe, code: "493027");
        await inbox.Page.GetByRole(AriaRole.Button, new() { Name = "Callbacks" }).ClickAsync();

        await Expect(inbox.Callbacks.Locator(".waiting")).ToContainTextAsync("ConnectionError, again at");
        await inbox.GoAsync("#panel=callbacks");
        await Expect(inbox.Callbacks.Locator(".waiting")).ToContainTextAsync("ConnectionError, again at");
        await inbox.Page.Keyboard.PressAsync("Escape");
        await Expect(inbox.Callbacks).ToBeHiddenAsync();
        inbox.AssertQuiet();
    }
}
