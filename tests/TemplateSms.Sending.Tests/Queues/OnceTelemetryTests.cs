using Microsoft.Extensions.Logging;
using TemplateSms.Sending.Tests.Stub;
using TemplateSms.Sending.Tests.Telemetry;

namespace TemplateSms.Sending.Tests.Queues;

/// <summary>The reports of a queue's requests, which are those of any send.</summary>
public sealed class OnceTelemetryTests : IDisposable
{
    private const string Sent = "messaging.client.sent.messages";
    private const string Failed = "templatesms.client.failed.messages";
    private const string Segments = "templatesms.client.sent.segments";
    private const string Send = "messaging.operation.name=send";

    private readonly TelemetryRecorder _recorder = new();

    public void Dispose() => _recorder.Dispose();

    [Fact]
    public async Task Accepted_OneOfTwo_CountsEach()
    {
        await SendAsync(_recorder.Client((request, _) => Answers.CodesAsync(request, 0, 11)), recipients: 2);

        Assert.Equal([(1, Send), (1, $"{Send} error.type=refused_by_gateway")], _recorder.Of(Sent));
        Assert.Equal([(2, Send)], _recorder.Of(Segments));
        var activity = Assert.Single(_recorder.Activities);
        Assert.Equal((_recorder.NameOf("send"), 2), (activity.DisplayName, activity.GetTagItem("messaging.batch.message_count")));
    }

    [Fact]
    public async Task Unknown_CountsAndLogsTheError()
    {
        await SendAsync(_recorder.Client((request, _) => Answers.NoneAsync(request)));

        Assert.Equal([(1, $"{Send} error.type=outcome_unknown")], _recorder.Of(Failed));
        Assert.Equal((LogLevel.Error, "It is unknown whether 1 messages were sent (messages, 1 attempts): The request was sent, but no answer came back: the connection broke."), Assert.Single(_recorder.Lines));
    }

    [Fact]
    public async Task TakenBack_CountsAndLogsThatItWasNotReached()
    {
        await SendAsync(_recorder.Client((request, _) => Answers.CodesAsync(request, 0)), mayLeave: () => false);

        Assert.Equal([(1, $"{Send} error.type=not_reached")], _recorder.Of(Failed));
        Assert.Contains("its caller took the request back before it had left.", Assert.Single(_recorder.Lines).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refused_BeforeSending_IsCountedAndMakesNoActivity()
    {
        var client = _recorder.Client((_, _) => throw new InvalidOperationException("Nothing may be sent."));
        var plan = client.Plan(TestMessage.Message, new SmsSendOptions { SendAt = DateTimeOffset.UtcNow.AddHours(1) });

        await client.SendOnceAsync([new(TestMessage.Number, plan, 0)], mayLeave: () => true);

        Assert.Equal([(1, $"{Send} error.type=refused_by_client")], _recorder.Of(Failed));
        Assert.Empty(_recorder.Activities);
    }

    private static Task SendAsync(SmsEngine<StubProtocol> client, int recipients = 1, Func<bool>? mayLeave = null)
    {
        var plan = client.Plan(TestMessage.Message);
        return client.SendOnceAsync([.. StubClient.Numbers(recipients).Select((to, place) => new SmsRecipient(to, plan, place))], mayLeave ?? (() => true));
    }
}
