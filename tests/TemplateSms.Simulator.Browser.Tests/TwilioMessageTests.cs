using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TemplateSms.Simulator.Browser.Tests;

[Collection(Chromium.Collection)]
public sealed class TwilioMessageTests(Chromium chromium)
{
    private const string Account = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    [SkippableFact]
    public async Task Message_ThatIsLostOnRequest_ShowsItsGatewayAndEveryStatus()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 12, 1, 12, 0, 0, TimeSpan.Zero));
        await using var inbox = await Inbox.OpenAsync(chromium, options: new SmsGatewayOptions { TimeProvider = time });
        await inbox.Page.Keyboard.PressAsync("f");
        await inbox.Faults.GetByLabel("Undelivered").CheckAsync();
        await inbox.Faults.GetByLabel("Error that it ends with").FillAsync("12345");
        await inbox.Faults.GetByRole(AriaRole.Button, new() { Name = "Add the rule" }).ClickAsync();
        await Expect(inbox.Faults.GetByRole(AriaRole.List, new() { Name = "Active rules" })).ToContainTextAsync("Message that ends as undelivered, code 12345");

        await SendAsync(inbox);

        foreach (var status in (string[])["queued", "sending", "sent", "undelivered"])
        {
            await Expect(inbox.Newest).ToContainTextAsync($"Twilio: {status}");
            time.Advance(TimeSpan.FromSeconds(1));
        }

        await inbox.Newest.GetByRole(AriaRole.Button, new() { Name = "Details of message 1" }).ClickAsync();
        await Expect(inbox.Details).ToContainTextAsync("undelivered, code 12345");
        await Expect(inbox.Details).ToContainTextAsync(inbox.Gateway.Messages[0].Twilio!.Sid!);
        await Expect(inbox.Details.Locator("[data-exchange=request]")).Not.ToContainTextAsync("secret");
        await Expect(inbox.Bubbles).ToHaveCountAsync(1);
        inbox.AssertQuiet();
    }

    private static async Task SendAsync(Inbox inbox)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(inbox.Gateway.TwilioAddress, $"2010-04-01/Accounts/{Account}/Messages.json"))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["To"] = Inbox.Zoe.Value, ["From"] = "ACME", ["Body"] = "Your code is 493027." }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Account}:secret")));
        (await http.SendAsync(request)).EnsureSuccessStatusCode();
    }
}
