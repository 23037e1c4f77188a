using Microsoft.Extensions.Time.Testing;
using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests.Telemetry;

public sealed class MeasurementTests : IDisposable
{
    private const string Sent = "messaging.client.sent.messages";
    private const string Failed = "templatesms.client.failed.messages";
    private const string Segments = "templatesms.client.sent.segments";
    private const string Retries = "templatesms.client.retries";
    private const string Duration = "messaging.client.operation.duration";
    private const string Send = "messaging.operation.name=send";

    private readonly TelemetryRecorder _recorder = new();

    public void Dispose() => _recorder.Dispose();

    [Fact]
    public async Task Send_Accepted_CountsTheMessageItsSegmentsAndItsTime()
    {
        var clock = new FakeTimeProvider();
        var client = _recorder.Client(
            (request, _) =>
            {
                clock.Advance(TimeSpan.FromMilliseconds(250));
                return Answers.CodesAsync(request, 0);
            },
            clock: clock);

        await client.SendAsync(TestMessage.Message);

        Assert.Equal([(1, Send)], _recorder.Of(Sent));
        Assert.Equal([(2, Send)], _recorder.Of(Segments));
        Assert.Equal([(0.25, Send)], _recorder.Of(Duration));
        Assert.Empty(_recorder.Of(Failed));
        Assert.Empty(_recorder.Of(Retries));
    }

    [Fact]
    public async Task Send_RefusedByTheGateway_CountsReasonAndCode()
    {
        await Assert.ThrowsAsync<SmsRejectedException>(
            () => _recorder.Client((request, _) => Answers.CodesAsync(request, 11)).SendAsync(TestMessage.Message));

        Assert.Equal([(1, $"{Send} error.type=refused_by_gateway")], _recorder.Of(Sent));
        Assert.Equal([(1, $"{Send} error.type=refused_by_gateway templatesms.gateway.code=11")], _recorder.Of(Failed));
        Assert.Equal($"{Send} error.type=refused_by_gateway", Assert.Single(_recorder.Of(Duration)).Tags);
        Assert.Empty(_recorder.Of(Segments));
    }

    [Fact]
    public async Task Send_NumberInThePlaceOfACode_IsNoTag()
    {
        await Assert.ThrowsAsync<SmsRejectedException>(
            () => _recorder.Client((request, _) => Answers.CodesAsync(request, 680010203)).SendAsync(TestMessage.Message));

        Assert.Equal([(1, $"{Send} error.type=refused_by_gateway templatesms.gateway.code=_OTHER")], _recorder.Of(Failed));
    }

    [Fact]
    public async Task Send_RefusedByTheClient_IsAFailureWithoutARequest()
    {
        var ucs2 = SmsContent.Create("Привет", SmsEncoding.Ucs2);

        await Assert.ThrowsAsync<SmsRejectedException>(
            () => _recorder.Client((request, _) => Answers.CodesAsync(request, 0)).SendAsync(ucs2.To(TestMessage.Number)));

        Assert.Equal([(1, $"{Send} error.type=refused_by_client")], _recorder.Of(Failed));
        Assert.Empty(_recorder.Of(Sent));
        Assert.Empty(_recorder.Of(Duration));
    }

    [Fact]
    public async Task Send_ReachedAtTheThirdAttempt_CountsTwoRetriesAndOneMessage()
    {
        var attempts = 0;

        await _recorder.Client((request, _) => ++attempts < 3 ? Answers.NotReached() : Answers.CodesAsync(request, 0)).SendAsync(TestMessage.Message);

        Assert.Equal([(1, Send), (1, Send)], _recorder.Of(Retries));
        Assert.Equal([(1, Send)], _recorder.Of(Sent));
        Assert.Single(_recorder.Of(Duration));
    }

    [Fact]
    public async Task Send_NeverReachedOrWithoutAnAnswer_CountsThemApart()
    {
        await Assert.ThrowsAsync<SmsTransportException>(
            () => _recorder.Client((_, _) => Answers.NotReached(), maxRetries: 0).SendAsync(TestMessage.Message));
        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(
            () => _recorder.Client((request, _) => Answers.NoneAsync(request)).SendAsync(TestMessage.Message));

        Assert.Equal([(1, $"{Send} error.type=not_reached"), (1, $"{Send} error.type=outcome_unknown")], _recorder.Of(Failed));
    }

    [Fact]
    public async Task Send_Cancelled_IsCounted()
    {
        using var cancel = new CancellationTokenSource();
        var client = _recorder.Client(async (_, cancellationToken) =>
        {
            await cancel.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
            return null!;
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.SendAsync(TestMessage.Message, cancellationToken: cancel.Token));

        Assert.Equal([(1, $"{Send} error.type=cancelled")], _recorder.Of(Failed));
    }

    [Fact]
    public async Task SendMany_SomeRefused_CountsEachMessage()
    {
        var client = _recorder.Client((request, _) => Answers.CodesAsync(request, 0, 21, 0));
        var ucs2 = SmsContent.Create("Привет", SmsEncoding.Ucs2);

        await client.SendAsync(TestMessage.Content, [TestMessage.Number, PhoneNumber.Parse("+33680010204"), TestMessage.Abroad]);
        await client.SendAsync([ucs2.To(TestMessage.Number), ucs2.To(TestMessage.Number), TestMessage.Message, TestMessage.Message, TestMessage.Message]);

        Assert.Equal(4, _recorder.Of(Sent).Count(sent => sent == (1, Send)));
        Assert.Equal(8, _recorder.Of(Segments).Sum(segments => segments.Value));
        Assert.Equal(
            [
                (1, $"{Send} error.type=refused_by_gateway templatesms.gateway.code=21"),
                (1, $"{Send} error.type=refused_by_client"),
                (1, $"{Send} error.type=refused_by_client"),
                (1, $"{Send} error.type=refused_by_gateway templatesms.gateway.code=21"),
            ],
            _recorder.Of(Failed));
    }

    [Fact]
    public async Task UnlistedSend_Answered_CountsTheMessagesOfTheAnswer()
    {
        var client = _recorder.Client((_, _) => Task.FromResult(StubClient.Answer("0:2,21,0:1")));

        await client.AskAsync(protocol => protocol.ToList(TestMessage.Content));

        Assert.Equal([(1, Send), (1, $"{Send} error.type=refused_by_gateway"), (1, Send)], _recorder.Of(Sent));
        Assert.Equal([(2, Send), (1, Send)], _recorder.Of(Segments));
        Assert.Equal((1, $"{Send} error.type=refused_by_gateway templatesms.gateway.code=21"), Assert.Single(_recorder.Of(Failed)));
    }

    [Fact]
    public async Task UnlistedSend_Unknown_CountsAsOneMessage()
    {
        var client = _recorder.Client((_, _) => Task.FromResult(StubClient.NoAnswer()));

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => client.AskAsync(protocol => protocol.ToList(TestMessage.Content)));

        Assert.Equal((1, $"{Send} error.type=outcome_unknown"), Assert.Single(_recorder.Of(Failed)));
    }

    [Fact]
    public async Task UnlistedSend_WhatTheRulesForbid_IsRefusedAndCounted()
    {
        var client = _recorder.Client((_, _) => throw new InvalidOperationException("It is not sent."));

        await Assert.ThrowsAsync<SmsRejectedException>(
            () => client.AskAsync(protocol => protocol.ToList(TestMessage.Content, new SmsSendOptions { SendAt = DateTimeOffset.MaxValue })));

        Assert.Equal((1, $"{Send} error.type=refused_by_client"), Assert.Single(_recorder.Of(Failed)));
        Assert.Empty(_recorder.Of(Duration));
    }

    [Fact]
    public async Task Query_Answered_IsAnOperationWithoutMessages()
    {
        var client = _recorder.Client((_, _) => Task.FromResult(StubClient.Answer("10")));

        await client.AskAsync(protocol => protocol.Balance());

        Assert.Equal("messaging.operation.name=get_balance", Assert.Single(_recorder.Of(Duration)).Tags);
        Assert.Empty(_recorder.Of(Sent));
    }
}
