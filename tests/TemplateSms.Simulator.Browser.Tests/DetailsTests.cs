using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TemplateSms.Simulator.Browser.Tests;

[Collection(Chromium.Collection)]
public sealed class DetailsTests(Chromium chromium)
{
    [SkippableFact]
    public async Task Details_OfAMessage_HoldTheRawRequestAndReply()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        await Sms.SendOrderShipped(inbox.Client, Inbox.Zoe, "Zoë", "A1029", new DateOnly(2026, 12, 5), 3);

        await inbox.Newest.GetByRole(AriaRole.Button, new() { Name = "Details of message 1" }).ClickAsync();

        var request = inbox.Details.Locator("[data-exchange=request]");
        await Expect(request).ToContainTextAsync("POST /cgi-bin/sms");
        await Expect(request.Locator("pre")).ToContainTextAsync("\"tracker\": \"orderA1029\"");
        await Expect(request.Locator("pre")).Not.ToContainTextAsync(inbox.Key);
        var reply = inbox.Details.Locator("[data-exchange=reply]");
        await Expect(reply).ToContainTextAsync("HTTP 200");
        await Expect(reply.Locator("pre")).ToContainTextAsync("\"message\": \"Your message has been sent\"");
        inbox.AssertQuiet();
    }

    [SkippableFact]
    public async Task Message_ToANumberThatNoSourceWritesSo_SaysHowToWriteIt()
    {
        const string Advice = "+33639980041: no source of the provider's writes a number with +; write 33639980041";
        await using var inbox = await Inbox.OpenAsync(chromium);
        using var http = new HttpClient();
        await http.PostAsync(
            new Uri(inbox.Gateway.BaseAddress, "sms"),
            new StringContent("""{"keyid":"k","num":"+33639980041","sms":"Hi"}""", System.Text.Encoding.UTF8, "application/json"));

        await Expect(inbox.Newest).ToContainTextAsync(Advice);
        await inbox.Newest.GetByRole(AriaRole.Button, new() { Name = "Details of message 1" }).ClickAsync();
        await Expect(inbox.Details).ToContainTextAsync(Advice);
    }

    [SkippableFact]
    public async Task Details_AsSent_ShowTheBodyByteForByte()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        await Sms.SendLoginCode(inbox.Client, Inbox.Zoe, code: "493027");
        await inbox.GoAsync("#message=1");

        var reply = inbox.Details.Locator("[data-exchange=reply]");
        await reply.GetByRole(AriaRole.Button, new() { Name = "As sent" }).ClickAsync();

        await Expect(reply.Locator("pre")).ToHaveTextAsync("""{"etat":{"etat":[{"code":0,"tel":"33639980041","smslong":"1","message":"Your message has been sent"}],"code": "0","tel":"33639980041","message":"Your message has been sent"}}""");
    }

    [SkippableFact]
    public async Task Delete_AfterAQuestion_TakesTheMessageAway()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        await Sms.SendLoginCode(inbox.Client, Inbox.Zoe, code: "493027");
        await Sms.SendLoginCode(inbox.Client, Inbox.Zoe, code: "550193");
        await inbox.GoAsync("#message=2");

        await inbox.Details.GetByRole(AriaRole.Button, new() { Name = "Delete this message" }).ClickAsync();
        await inbox.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Delete", Exact = true }).ClickAsync();

        await Expect(inbox.Bubbles).ToHaveCountAsync(1);
        await Expect(inbox.Details).ToBeHiddenAsync();
        Assert.Equal(1, Assert.Single(inbox.Gateway.Messages).Id);
    }

    [SkippableFact]
    public async Task Clear_AsksFirst()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        await Sms.SendLoginCode(inbox.Client, Inbox.Zoe, code: "493027");
        var clear = inbox.Page.GetByRole(AriaRole.Button, new() { Name = "Clear" });
        var question = inbox.Page.GetByRole(AriaRole.Dialog);

        await clear.ClickAsync();
        await question.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Expect(question).ToBeHiddenAsync();
        Assert.Single(inbox.Gateway.Messages);

        await clear.ClickAsync();
        await question.GetByRole(AriaRole.Button, new() { Name = "Delete all messages" }).ClickAsync();
        await Expect(inbox.Page.GetByText("Waiting for the first message")).ToBeVisibleAsync();
        Assert.Empty(inbox.Gateway.Messages);
    }
}
