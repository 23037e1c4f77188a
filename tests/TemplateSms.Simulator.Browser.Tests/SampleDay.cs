namespace TemplateSms.Simulator.Browser.Tests;

/// <summary>A day of a shop's messages: fiction, to numbers that are kept for it.</summary>
internal static class SampleDay
{
    public const int Conversations = 6;

    private static readonly PhoneNumber _chloe = PhoneNumber.Parse("+33 6 39 98 00 15");
    private static readonly PhoneNumber _leo = PhoneNumber.Parse("+33 6 39 98 00 32");
    private static readonly PhoneNumber _amira = PhoneNumber.Parse("+216 98 360 524");

    private static readonly (string Begins, string Template)[] _templates =
    [
        ("Hi ", "order_shipped"), ("Winter sale", "winter_sale"), ("Reminder", "fitting"), ("تأكيد", "visit"), ("Анна", "appointment"),
    ];

    public static string? TemplateOf(string text) =>
        text.Contains("is your ACME code", StringComparison.Ordinal)
            ? "login_code"
            : _templates.FirstOrDefault(entry => text.StartsWith(entry.Begins, StringComparison.Ordinal)).Template;

    public static async Task SendAsync(Inbox inbox, SteppedTime time)
    {
        var client = inbox.Client;
        await client.SendWinterSale(Inbox.Hugo, code: "WINTER30");
        time.Advance(TimeSpan.FromMinutes(21));
        await ReplyAsync(inbox, Inbox.Hugo, "STOP");
        time.Advance(TimeSpan.FromMinutes(64));
        await Assert.ThrowsAsync<SmsRejectedException>(() => client.SendLoginCode(Inbox.Hugo, code: "804415"));
        time.Advance(TimeSpan.FromMinutes(37));
        await client.SendVisit(_amira, number: 207, day: new DateOnly(2026, 12, 7), at: new TimeOnly(9, 0));
        time.Advance(TimeSpan.FromMinutes(6));
        await client.SendAppointment(Inbox.Anna, patient: "Анна", day: new DateOnly(2026, 12, 7), at: new TimeOnly(9, 30));
        time.Advance(TimeSpan.FromMinutes(3));
        await ReplyAsync(inbox, Inbox.Anna, "Спасибо, буду вовремя");
        time.Advance(TimeSpan.FromMinutes(2));
        await inbox.PostAsync("sms", new { keyid = inbox.Key, num = Inbox.Anna.Value.TrimStart('+'), sms = "À bientôt — Clinique ACME", emetteur = "ACME Clinic" });
        time.Advance(TimeSpan.FromMinutes(90));
        await inbox.PostAsync("sms", new { keyid = inbox.Key, num = _chloe.Value, sms = "Bonjour Chloë, votre colis arrive demain", emetteur = "ACME Shop" });
        time.Advance(TimeSpan.FromMinutes(58));
        await client.SendFitting(_leo, number: 12, at: new TimeOnly(10, 0), options: new SmsSendOptions { SendAt = new DateTimeOffset(2026, 12, 2, 17, 0, 0, TimeSpan.Zero) });
        time.Advance(TimeSpan.FromMinutes(44));
        await SendToZoeAsync(inbox, time);
    }

    private static async Task SendToZoeAsync(Inbox inbox, SteppedTime time)
    {
        await inbox.Client.SendWinterSale(Inbox.Zoe, code: "WINTER30");
        time.Advance(TimeSpan.FromMinutes(9));
        await inbox.Client.SendOrderShipped(Inbox.Zoe, customer: "Zoë", orderId: "A1029", eta: new DateOnly(2026, 12, 5), items: 3);
        time.Advance(TimeSpan.FromMinutes(12));
        await ReplyAsync(inbox, Inbox.Zoe, "Great, thank you 🎉");
        time.Advance(TimeSpan.FromMinutes(31));
        await inbox.Client.SendFitting(Inbox.Zoe, number: 31, at: new TimeOnly(11, 30), options: new SmsSendOptions { SendAt = new DateTimeOffset(2026, 12, 4, 17, 0, 0, TimeSpan.Zero) });
    }

    private static async Task ReplyAsync(Inbox inbox, PhoneNumber from, string text)
    {
        var answer = await inbox.Page.APIRequest.PostAsync(new Uri(inbox.Root, "api/v1/replies").AbsoluteUri, new() { DataObject = new { from = from.Value, text } });
        Assert.Equal(201, answer.Status);
    }
}
