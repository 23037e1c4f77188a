using System.Text.Json;
using TemplateSms.Simulator;

namespace TemplateSms.Isendpro.Tests;

/// <summary>One text for each recipient, in as few requests as they allow.</summary>
public sealed class BatchTests : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private SmsGateway _gateway = null!;

    public async Task InitializeAsync() => _gateway = await SmsGateway.StartAsync(new SmsGatewayOptions { BlackListedNumbers = { "0600000011" } });

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _gateway.DisposeAsync();
    }

    [Fact]
    public async Task Messages_OfOneKind_GoInOneRequest()
    {
        await Client().SendAsync([Text("Hi Ada", "t1").To(Sample.Number), Text("Hi Bob", "t2").To(Sample.Abroad)]);

        Assert.Equal(
            """{"keyid":"key-4711-secret","num":["33680010203","21698360524"],"sms":["Hi Ada","Hi Bob"],"tracker":["t1","t2"]}""",
            Assert.Single(Bodies()));
    }

    [Fact]
    public async Task Messages_OfOneText_SayItOnce()
    {
        await Client().SendAsync([Text("Hi", "t1").To(Sample.Number), Text("Hi", "t2").To(Sample.Abroad)]);

        Assert.Contains("\"sms\":[\"Hi\"],\"tracker\":[\"t1\",\"t2\"]", Assert.Single(Bodies()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_OfSeveralKinds_GoInARequestForEach()
    {
        var plain = Text("plain");
        SmsContent[] others =
        [
            Text("tracked", "t1"),
            SmsContent.Create("sender", sender: SenderId.Parse("ACME")),
            SmsContent.Create("long", maxSegments: 2),
            SmsContent.Create("Привет", SmsEncoding.Ucs2),
            SmsContent.Create("Sale!", kind: SmsKind.Marketing),
        ];
        SmsMessage[] messages = [plain.To(Sample.Abroad), .. others.Select(other => other.To(Sample.Abroad)), plain.To(Number(1))];

        var receipt = await new IsendproClient(_http, Sample.Options(_gateway.BaseAddress), Sample.Noon).SendAsync(messages);

        Assert.Equal(6, Bodies().Count);
        Assert.Equal(messages.Select(message => message.Content), receipt.Accepted.Select(accepted => accepted.Content));
        Assert.Equal(Enumerable.Range(0, 7), receipt.Accepted.Select(accepted => accepted.Position));
        Assert.Equal(messages.Select(message => message.Content.Text).Order(), _gateway.Messages.Select(message => message.Text).Order());
    }

    [Fact]
    public async Task Messages_SomeRefused_KeepTheirPlaces()
    {
        var refused = PhoneNumber.Parse("+33600000011");
        SmsMessage[] messages = [Text("a").To(refused), Text("b").To(Sample.Number), SmsContent.Create("Привет", SmsEncoding.Ucs2).To(Sample.Number), Text("c").To(refused)];

        var receipt = await Client().SendAsync(messages);

        Assert.Equal((1, "b"), (Assert.Single(receipt.Accepted).Position, receipt.Accepted[0].Content.Text));
        Assert.Equal([(0, 11), (2, null), (3, 11)], receipt.Rejected.Select(rejected => (rejected.Position, rejected.Code)));
        Assert.False(receipt.Rejected[1].NotReached);
    }

    [Fact]
    public async Task Messages_MoreThanOneRequestTakes_AreDivided()
    {
        var messages = Enumerable.Range(0, 7).Select(i => Text($"text {i}", $"t{i}").To(Number(i))).ToArray();

        var receipt = await Client(account => account.MaxRecipientsPerRequest = 3).SendAsync(messages);

        Assert.Equal([3, 3, 1], Bodies().Select(body => JsonDocument.Parse(body).RootElement.GetProperty("num").GetArrayLength()));
        Assert.Equal(messages.Select(message => (message.To, message.Content.Tracker)), receipt.Accepted.Select(accepted => (accepted.To, accepted.Tracker)));
        Assert.All(receipt.Accepted, accepted => Assert.Equal(
            accepted.Content.Text, Assert.Single(_gateway.Messages, message => "+" + message.Recipient == accepted.To.Value).Text));
    }

    [Fact]
    public async Task SendMany_MoreThanOneRequestTakes_AreDivided()
    {
        var receipt = await Client(account => account.MaxRecipientsPerRequest = 2).SendAsync(Sample.Content, [Number(0), Number(1), Number(2)]);

        Assert.Equal(2, Bodies().Count);
        Assert.Equal([0, 1, 2], receipt.Accepted.Select(accepted => accepted.Position));
    }

    [Fact]
    public async Task Messages_OptionsOfTheSend_HoldForAll()
    {
        var options = new SmsSendOptions { Sender = SenderId.Parse("ACME"), Tracker = "all" };

        await Client().SendAsync([Text("a", "t1").To(Sample.Number), Text("b").To(Sample.Abroad)], options);

        Assert.Contains("\"tracker\":[\"all\"],\"emetteur\":\"ACME\"", Assert.Single(Bodies()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_None_SendNothing()
    {
        var receipt = await Client().SendAsync([]);

        Assert.True(receipt is { AllAccepted: true, Accepted.Count: 0 });
        Assert.Empty(_gateway.Messages);
    }

    [Fact]
    public async Task Messages_OneIsNull_ThrowsBeforeSending()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Client().SendAsync([Sample.Message, null!]));

        Assert.Empty(_gateway.Messages);
    }

    private static SmsContent Text(string text, string? tracker = null) => SmsContent.Create(text, tracker: tracker);

    private static PhoneNumber Number(int i) => PhoneNumber.Parse($"+3360000010{i}");

    /// <summary>The requests, which the ledger keeps with each of their messages.</summary>
    private List<string> Bodies() => [.. _gateway.Messages.Select(message => message.RawRequest).Distinct(StringComparer.Ordinal)];

    private IsendproClient Client(Action<IsendproOptions>? change = null) => new(_http, Sample.Options(_gateway.BaseAddress, change));
}
