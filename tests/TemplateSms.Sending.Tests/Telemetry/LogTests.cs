using Microsoft.Extensions.Logging;
using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests.Telemetry;

public sealed class LogTests : IDisposable
{
    private readonly TelemetryRecorder _recorder = new();

    public void Dispose() => _recorder.Dispose();

    [Fact]
    public async Task Send_Accepted_IsLoggedForDebugging()
    {
        await _recorder.Client((request, _) => Answers.CodesAsync(request, 0)).SendAsync(TestMessage.Message);

        var (level, text) = Assert.Single(_recorder.Lines);
        Assert.Equal(LogLevel.Debug, level);
        Assert.StartsWith("The gateway accepted 1 messages (messages) after 1 attempts in ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_RetriedAndFailed_IsLoggedAtEachStep()
    {
        var client = _recorder.Client((_, _) => Answers.NotReached(), maxRetries: 1);

        await Assert.ThrowsAsync<SmsTransportException>(() => client.SendAsync(TestMessage.Message));

        Assert.Equal(
            [
                (LogLevel.Information, "A request (messages) is made again after 1 attempts: The gateway was not reached: no connection was made."),
                (LogLevel.Warning, "A request (messages) with 1 messages failed after 2 attempts, not_reached: The gateway was not reached: no connection was made."),
            ],
            _recorder.Lines);
    }

    [Fact]
    public async Task Send_Unknown_IsAnError()
    {
        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => _recorder.Client((request, _) => Answers.NoneAsync(request)).SendAsync(TestMessage.Message));

        Assert.Equal(
            [(LogLevel.Error, "It is unknown whether 1 messages were sent (messages, 1 attempts): The request was sent, but no answer came back: the connection broke.")],
            _recorder.Lines);
    }

    [Fact]
    public async Task SendMany_Refused_IsOneLineWithFigures()
    {
        await _recorder.Client((request, _) => Answers.CodesAsync(request, 0, 21, 11)).SendAsync(TestMessage.Content, [TestMessage.Number, TestMessage.Abroad, PhoneNumber.Parse("+33680010299")]);

        Assert.Equal([(LogLevel.Warning, "The gateway refused 2 of 3 messages (messages), the first with code 21.")], _recorder.Lines);
    }

    [Fact]
    public async Task SendMany_RefusedBeforeSending_IsOneLineForEachRule()
    {
        var ucs2 = SmsContent.Create("Привет", SmsEncoding.Ucs2);
        var client = _recorder.Client((request, _) => Answers.CodesAsync(request, 0));

        await client.SendAsync([ucs2.To(TestMessage.Number), ucs2.To(TestMessage.Number), TestMessage.Message]);

        Assert.Equal(
            (LogLevel.Warning, $"2 messages were refused before sending: {StubProtocol.NoUcs2}"),
            _recorder.Lines[0]);
    }

    [Fact]
    public async Task Query_Answered_IsLoggedForDebugging()
    {
        await _recorder.Client((_, _) => Task.FromResult(StubClient.Answer("10"))).AskAsync(protocol => protocol.Balance());

        var (level, text) = Assert.Single(_recorder.Lines);
        Assert.Equal(LogLevel.Debug, level);
        Assert.StartsWith("The gateway answered (balance) after 1 attempts in ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnlistedSend_Unknown_IsAnErrorWithoutACount()
    {
        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(
            () => _recorder.Client((_, _) => Task.FromResult(StubClient.NoAnswer())).AskAsync(protocol => protocol.ToList(TestMessage.Content)));

        var (level, text) = Assert.Single(_recorder.Lines);
        Assert.Equal(LogLevel.Error, level);
        Assert.StartsWith("It is unknown whether the gateway has done what it was asked to (list, 1 attempts): ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnlistedSend_Answered_IsLoggedAsMessages()
    {
        await _recorder.Client((_, _) => Task.FromResult(StubClient.Answer("0,0"))).AskAsync(protocol => protocol.ToList(TestMessage.Content));

        Assert.StartsWith("The gateway accepted 2 messages (list) after 1 attempts in ", Assert.Single(_recorder.Lines).Item2, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_OfAGatewayThatStaysAway_IsLoggedEachTimeAndAtItsEnd()
    {
        const string Away = "The gateway was not reached: no connection was made.";
        var clock = new JumpingClock();
        var client = _recorder.Client((_, _) => Answers.NotReached(), maxRetries: 1, clock, account => (account.BatchTimeout, account.Timeout) = (null, TimeSpan.FromHours(1)));

        await Assert.ThrowsAsync<SmsTransportException>(() => client.SendAsync(TestMessage.Content, [TestMessage.Number, TestMessage.Abroad]));

        Assert.Equal(
            [
                (LogLevel.Information, $"A request (messages) is made again after 1 attempts: {Away}"),
                (LogLevel.Warning, $"A request (messages) of a batch, with 2 messages, is made again later, after 2 attempts: {Away}"),
            ],
            _recorder.Lines.Take(2));
        Assert.Equal(LogLevel.Warning, _recorder.Lines[^1].Level);
        Assert.StartsWith("2 messages of a batch were not sent: The request was not sent: too many recent requests", _recorder.Lines[^1].Text, StringComparison.Ordinal);
        Assert.Equal(2, _recorder.Of("templatesms.client.failed.messages").Sum(measured => measured.Value));
        Assert.All(_recorder.Of("templatesms.client.failed.messages"), measured => Assert.Equal("messaging.operation.name=send error.type=not_reached", measured.Tags));
    }

    [Fact]
    public async Task Batch_CancelledBeforeItsEnd_IsLoggedAsGivenUp()
    {
        using var cancellation = new CancellationTokenSource();
        var client = _recorder.Client(
            async (request, _) =>
            {
                var answer = await Answers.CodesAsync(request, 0);
                await cancellation.CancelAsync();
                return answer;
            },
            change: account => (account.MaxRecipients, account.MaxConcurrentRequests) = (1, 1));

        var receipt = await client.SendAsync(TestMessage.Content, [TestMessage.Number, TestMessage.Abroad], null, cancellation.Token);

        Assert.Equal((1, 1), (receipt.Unknown.Count, receipt.Rejected.Count));
        Assert.Equal((LogLevel.Warning, "1 messages of a batch were not sent: the send was cancelled."), _recorder.Lines[^1]);
    }
}
