using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TemplateSms.Simulator.Browser.Tests;

/// <summary>
/// The pictures of the documentation, taken of a day of messages. They are written to <c>docs/images</c> when
/// <c>TEMPLATESMS_SCREENSHOTS</c> is set; otherwise the test looks that they can be taken.
/// </summary>
[Collection(Chromium.Collection)]
public sealed class ScreenshotTests(Chromium chromium)
{
    private static readonly DateTimeOffset _morning = new(2026, 12, 1, 7, 58, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset _evening = new(2026, 12, 1, 16, 30, 0, TimeSpan.Zero);

    [SkippableFact]
    public async Task Inbox_Light()
    {
        await using var inbox = await OpenAsync(new InboxView { Width = 1200, Height = 770, Scale = 1.5f });
        await inbox.Conversation(Inbox.Zoe).ClickAsync();
        await Expect(inbox.Bubbles.Last).ToContainTextAsync("Reminder");

        await SaveAsync(inbox, "inbox-light.png");
    }

    [SkippableFact]
    public async Task Inbox_DarkWithDetails()
    {
        await using var inbox = await OpenAsync(new InboxView { Width = 1200, Height = 690, Scale = 1.25f, Dark = true });
        await inbox.Conversation(Inbox.Hugo).ClickAsync();
        await inbox.Page.Locator(".message", new() { HasText = "Winter sale" }).GetByRole(AriaRole.Button, new() { NameRegex = new("Details") }).ClickAsync();
        await Expect(inbox.Details).ToBeVisibleAsync();

        await SaveAsync(inbox, "inbox-dark.png");
    }

    [SkippableFact]
    public async Task Inbox_OnAPhone()
    {
        await using var inbox = await OpenAsync(new InboxView { Width = 390, Height = 780, Scale = 1.5f });
        await inbox.Conversation(Inbox.Anna).ClickAsync();
        await Expect(inbox.Bubbles.Last).ToBeVisibleAsync();

        await SaveAsync(inbox, "inbox-phone.png");
    }

    [SkippableFact]
    public async Task Queue_WithAnUnknownMessage()
    {
        await using var queue = await QueuePage.OpenAsync(chromium, new InboxView { Width = 1200, Height = 800, Scale = 1.25f });
        for (var n = 0; n < 12; n++)
            await Sms.SendWinterSale(queue.Queue, Inbox.Hugo, code: "WINTER30");
        await queue.Manager.PauseAsync("marketing");
        await queue.QueueUnknownAsync(DateTimeOffset.UtcNow.AddMinutes(-20), key: "login/1042");
        await queue.QueueUnknownAsync(DateTimeOffset.UtcNow.AddMinutes(4), key: "login/1043");
        await queue.GoAsync();
        await queue.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Its key or id" }).FillAsync("login/1042");
        await queue.Page.Keyboard.PressAsync("Enter");
        await Expect(queue.Found).ToContainTextAsync("login/1042");

        await SaveAsync(queue.Inbox, "queue.png");
    }

    private async Task<Inbox> OpenAsync(InboxView view)
    {
        var time = new SteppedTime(_morning);
        var inbox = await Inbox.OpenAsync(chromium, view with { Now = _evening }, new() { TimeProvider = time, Credit = 50, TemplateName = TemplateOf });
        await SampleDay.SendAsync(inbox, time);
        await inbox.GoAsync();
        // Everything of the day was seen; nothing has the focus.
        await inbox.Page.EvaluateAsync("() => document.fonts.ready");
        await Expect(inbox.Conversations).ToHaveCountAsync(SampleDay.Conversations);
        return inbox;
    }

    private static string? TemplateOf(GatewayMessage message) => SampleDay.TemplateOf(message.Text);

    private static async Task SaveAsync(Inbox inbox, string name)
    {
        await inbox.Page.Mouse.MoveAsync(0, 0);
        await inbox.Page.EvaluateAsync("() => document.activeElement.blur()");
        var picture = await inbox.Page.ScreenshotAsync(new() { Caret = ScreenshotCaret.Hide, Animations = ScreenshotAnimations.Disabled });

        inbox.AssertQuiet();
        await DocumentationPicture.SaveAsync(picture, name);
    }
}
