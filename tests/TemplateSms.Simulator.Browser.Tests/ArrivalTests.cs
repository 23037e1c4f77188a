using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace TemplateSms.Simulator.Browser.Tests;

[Collection(Chromium.Collection)]
public sealed class ArrivalTests(Chromium chromium)
{
    // Counts after the page has taken the event in: of two timers, the one that is set later and longer comes later.
    private const string CountOfHeardMessages = """
        window.heard = 0;
        window.EventSource = class extends EventSource {
          constructor(url) {
            super(url);
            this.addEventListener("message", () => setTimeout(() => window.heard++, 100));
          }
        };
        """;

    [SkippableFact]
    public async Task Send_ThroughAGeneratedMethod_ArrivesWithoutReload()
    {
        await using var inbox = await Inbox.OpenAsync(chromium, options: new() { TemplateName = message => message.Text.StartsWith("Hi ", StringComparison.Ordinal) ? "order_shipped" : null });
        await Expect(inbox.Page.GetByText("Waiting for the first message")).ToBeVisibleAsync();
        await inbox.Page.EvaluateAsync("() => window.notReloaded = true");

        await Sms.SendOrderShipped(inbox.Client, Inbox.Zoe, customer: "Zoë", orderId: "A1029", eta: new DateOnly(2026, 12, 5), items: 3);

        await Expect(inbox.Bubbles).ToHaveTextAsync(["Hi Zoe, your order A1029 (3 items) ships 05/12."]);
        await Expect(inbox.Newest).ToContainTextAsync("ACME Shop to +33 6 39 98 00 41");
        await Expect(inbox.Newest).ToContainTextAsync("GSM-7");
        await Expect(inbox.Newest).ToContainTextAsync("47 of 160");
        await Expect(inbox.Newest).ToContainTextAsync("1 segment");
        await Expect(inbox.Newest).ToContainTextAsync("order_shipped");
        await Expect(inbox.Newest).ToContainTextAsync("orderA1029");
        await Expect(inbox.Page.Locator("#announcer")).ToHaveTextAsync(new Regex("^New message to .* 41: Hi Zoe"));
        Assert.True(await inbox.Page.EvaluateAsync<bool>("() => window.notReloaded"));
        inbox.AssertQuiet();
    }

    [SkippableFact]
    public async Task Send_ToAnotherNumber_CountsAsNewInItsConversation()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        await Sms.SendLoginCode(inbox.Client, Inbox.Zoe, code: "493027");
        await inbox.Conversation(Inbox.Zoe).ClickAsync();

        await Sms.SendLoginCode(inbox.Client, Inbox.Hugo, code: "550193");

        await Expect(inbox.Conversations).ToHaveCountAsync(2);
        await Expect(inbox.Conversations.First).ToContainTextAsync("550193 is your ACME code");
        await Expect(inbox.Conversation(Inbox.Hugo)).ToContainTextAsync("1 new");
        await Expect(inbox.Bubbles).ToHaveTextAsync([new Regex("^493027")]);
        await Expect(inbox.Page).ToHaveTitleAsync("(1) TemplateSms inbox");
    }

    [SkippableFact]
    public async Task Send_InTwoSegments_ShowsWhereTheyMeet()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);

        await Sms.SendWinterSale(inbox.Client, Inbox.Hugo, code: "WINTER30");

        var seam = inbox.Newest.Locator(".seam");
        await Expect(seam).ToHaveCountAsync(1);
        await Expect(seam).ToHaveAttributeAsync("data-part", "2");
        await Expect(inbox.Newest).ToContainTextAsync("2 segments");
        await Expect(inbox.Newest).ToContainTextAsync("+12 STOP");
        Assert.Equal(153, await seam.EvaluateAsync<int>("seam => { let length = 0; for (let node = seam.previousSibling; node; node = node.previousSibling) length += node.textContent.length; return length; }"));
        // What is copied is the message, without the mark.
        Assert.Equal(inbox.Gateway.Messages[0].Text, await inbox.Bubbles.TextContentAsync());
    }

    [SkippableFact]
    public async Task Send_OutsideGsm7_MarksTheCharacters()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);

        await Sms.SendAppointment(inbox.Client, Inbox.Anna, patient: "Анна", day: new DateOnly(2026, 12, 7), at: new TimeOnly(9, 30));
        await inbox.PostAsync("sms", new { keyid = "k", num = "0639980015", sms = "Bonjour Chloë" });

        await Expect(inbox.Page.Locator(".message.accepted .outside").First).ToHaveTextAsync("Анна");
        await Expect(inbox.Page.Locator(".message.accepted .chip.ucs2")).ToHaveTextAsync("UCS-2");
        await Expect(inbox.Page.Locator(".message.refused .outside.fatal")).ToHaveTextAsync("ë");
        await Expect(inbox.Page.Locator(".message.refused")).ToContainTextAsync("Refused, code 99000");
        await Expect(inbox.Page.Locator(".message.refused .outside")).ToHaveAttributeAsync("title", "Outside GSM-7: U+00EB");
    }

    [SkippableFact]
    public async Task Send_ForLater_IsShownAsScheduled()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        var tomorrow = DateTimeOffset.UtcNow.AddDays(1);

        await Sms.SendFitting(inbox.Client, Inbox.Zoe, number: 7, at: new TimeOnly(10, 0), options: new SmsSendOptions { SendAt = tomorrow });

        await Expect(inbox.Page.Locator(".message.scheduled")).ToContainTextAsync($"Scheduled for {inbox.Gateway.Messages[0].SendDate}");
    }

    [SkippableFact]
    public async Task Send_WhileAnOlderListIsOnItsWay_IsNotLost()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        await Sms.SendLoginCode(inbox.Client, Inbox.Zoe, code: "493027");
        await inbox.Page.AddInitScriptAsync(CountOfHeardMessages);
        await inbox.GoAsync("?");
        await inbox.Page.RouteAsync("**/api/v1/messages?limit=50&to=*", async route =>
        {
            var older = await route.FetchAsync();
            await Sms.SendLoginCode(inbox.Client, Inbox.Zoe, code: "550193");
            await inbox.Page.WaitForFunctionAsync("() => window.heard === 1");
            await route.FulfillAsync(new() { Response = older });
        });

        await inbox.Conversation(Inbox.Zoe).ClickAsync();

        // Among all messages, each says to whom it went; in the conversation, none does.
        await Expect(inbox.Page.Locator("#messages")).Not.ToContainTextAsync("to +33 6");
        await Expect(inbox.Bubbles).ToHaveTextAsync([new Regex("^493027"), new Regex("^550193")]);
        await Expect(inbox.Conversation(Inbox.Zoe).Locator(".count")).ToHaveTextAsync("2 messages");
    }

    [SkippableFact]
    public async Task Gateway_GoneAndBack_IsConnectedAgainWithWhatWasMissed()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        await Sms.SendLoginCode(inbox.Client, Inbox.Hugo, code: "550193");
        await Expect(inbox.Bubbles).ToHaveCountAsync(1);
        await inbox.Gateway.DisposeAsync();
        await Expect(inbox.Page.Locator("#live")).ToHaveTextAsync("Reconnecting…");

        await using var another = await SmsGateway.StartAsync(new() { Port = inbox.Gateway.BaseAddress.Port });
        await Sms.SendLoginCode(inbox.Client, Inbox.Zoe, code: "493027");

        await Expect(inbox.Page.Locator("#live")).ToHaveTextAsync("Live");
        await Expect(inbox.Bubbles).ToHaveTextAsync([new Regex("^493027")]);
        await Sms.SendLoginCode(inbox.Client, Inbox.Zoe, code: "118204");
        await Expect(inbox.Bubbles).ToHaveTextAsync([new Regex("^493027"), new Regex("^118204")]);
    }
}
