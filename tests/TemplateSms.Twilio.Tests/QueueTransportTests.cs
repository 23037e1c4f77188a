using Microsoft.Extensions.Time.Testing;
using TemplateSms.Clients.Tests;
using TemplateSms.Sending;

namespace TemplateSms.Twilio.Tests;

/// <summary>The client as a queue uses it: plans, and one request at a time.</summary>
public sealed class QueueTransportTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 1, 15, 12, 0, 0, TimeSpan.Zero));
    private int _requests;

    [Fact]
    public void Plan_WithoutASender_HasAProblemOfTheText()
    {
        var plan = Client(account => account.Sender = null).Plan(TestMessage.Message);

        Assert.Contains("without a sender", plan.TextProblem, StringComparison.Ordinal);
        Assert.Equal(plan.TextProblem, plan.RefusalFor(TestMessage.Number));
    }

    [Fact]
    public void Plan_TimedWithoutAService_HasAProblemOfTheTimeAlone()
    {
        var plan = Client().Plan(TestMessage.Message, new SmsSendOptions { SendAt = _clock.GetUtcNow().AddHours(1) });

        Assert.Contains("messaging service", plan.Problem, StringComparison.Ordinal);
        Assert.Null(plan.RefusalFor(TestMessage.Number));
    }

    [Fact]
    public void PermittedFrom_AnyTime_IsThatTime() =>
        Assert.Equal(_clock.GetUtcNow(), Client().Plan(SmsContent.Create("Sale!", kind: SmsKind.Marketing).To(TestMessage.Number)).PermittedFrom(_clock.GetUtcNow()));

    [Fact]
    public async Task SendOnce_Accepted_IsAReceiptWithTwiliosName()
    {
        var client = Client();

        var outcome = Assert.Single(await SendAsync(client));

        Assert.Equal((Sample.MessageSid, 1, 1), (outcome.Receipt!.GatewayId, _requests, client.MaxRecipients));
    }

    [Fact]
    public async Task SendOnce_TooManyRequests_IsNotReachedAndNotRepeated()
    {
        var client = Client(status: 429, body: Sample.Refusal(TwilioCodes.TooManyRequests, 429));

        var outcome = Assert.Single(await SendAsync(client));

        Assert.Equal((true, 429, 1), (outcome.IsNotReached, outcome.Rejection!.StatusCode, _requests));
    }

    [Fact]
    public async Task Send_WithAKey_IsRefusedBeforeSending()
    {
        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => Client().SendAsync(TestMessage.Message, new SmsSendOptions { Key = "shipped/4711" }));

        Assert.Contains("ISmsQueue", error.Reason, StringComparison.Ordinal);
        Assert.Equal(0, _requests);
    }

    private static Task<IReadOnlyList<SmsOutcome>> SendAsync(TwilioClient client) =>
        client.SendOnceAsync([new(TestMessage.Number, client.Plan(TestMessage.Message), 0)], mayLeave: () => true);

    private TwilioClient Client(Action<TwilioOptions>? change = null, int status = 201, string? body = null) => Sample.Client(
        (_, _) =>
        {
            _requests++;
            return Task.FromResult(Sample.Answer(status, body ?? Sample.Message()));
        },
        change,
        _clock);
}
