using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests;

/// <summary>Messages to many while the gateway is out: who is reached all the same, and when a batch gives up.</summary>
public sealed class BatchOutageTests
{
    private int _requests;

    [Fact]
    public async Task Batch_GatewayThatIsBackAfterMoreFailuresThanRetries_ReachesEverybody()
    {
        var engine = StubClient.Of(
            (_, _) => Interlocked.Increment(ref _requests) <= 12
                ? throw new HttpRequestException(HttpRequestError.ConnectionError)
                : Task.FromResult(StubClient.Answer("0")),
            account =>
            {
                account.MaxRecipients = 1;
                account.MaxConcurrentRequests = 1;
                account.MaxRetries = 1;
                account.BatchTimeout = TimeSpan.FromMinutes(5);
            });

        var receipt = await engine.SendAsync(TestMessage.Content, StubClient.Numbers(5));

        Assert.Equal(5, receipt.Accepted.Count);
        Assert.Equal(17, _requests);
    }

    [Fact]
    public async Task Batch_OpenCircuit_IsWaitedOut()
    {
        var clock = new FastClock();
        var engine = StubClient.Of(
            (_, _) => Interlocked.Increment(ref _requests) <= 20
                ? throw new HttpRequestException(HttpRequestError.ConnectionError)
                : Task.FromResult(StubClient.Answer("0,0,0")),
            account => account.BatchTimeout = TimeSpan.FromMinutes(5),
            clock);
        foreach (var _ in Enumerable.Range(0, 5))
            await Assert.ThrowsAsync<SmsTransportException>(() => clock.UntilAsync(engine.SendAsync(TestMessage.Message)));
        var broken = await Assert.ThrowsAsync<SmsTransportException>(() => engine.SendAsync(TestMessage.Message));

        var receipt = await clock.UntilAsync(engine.SendAsync(TestMessage.Content, StubClient.Numbers(3)));

        Assert.InRange(broken.RetryAfter!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5));

        Assert.Equal(3, receipt.Accepted.Count);
    }

    [Fact]
    public async Task Batch_GatewayThatStaysAway_EndsWithTheTimeOfTheBatch()
    {
        var clock = new FastClock();
        var engine = StubClient.Of(
            (_, _) => Interlocked.Increment(ref _requests) == 1
                ? Task.FromResult(StubClient.Answer("0"))
                : throw new HttpRequestException(HttpRequestError.ConnectionError),
            account =>
            {
                account.MaxRecipients = 1;
                account.MaxConcurrentRequests = 1;
                account.BatchTimeout = TimeSpan.FromSeconds(30);
            },
            clock);

        var receipt = await clock.UntilAsync(engine.SendAsync(TestMessage.Content, StubClient.Numbers(4)));

        Assert.Equal(0, Assert.Single(receipt.Accepted).Position);
        Assert.Equal([1, 2, 3], receipt.Rejected.Select(rejected => rejected.Position));
        Assert.All(receipt.Rejected, rejected => Assert.True(rejected.NotReached));
        Assert.InRange(clock.Passed, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Batch_WithoutATimeOfItsOwn_GivesUpAfterAMinuteWithoutAnAnswer()
    {
        var clock = new FastClock();
        var engine = StubClient.Of((_, _) => throw new HttpRequestException(HttpRequestError.ConnectionError), account => account.BatchTimeout = null, clock);

        await Assert.ThrowsAsync<SmsTransportException>(() => clock.UntilAsync(engine.SendAsync(TestMessage.Content, StubClient.Numbers(4))));

        Assert.InRange(clock.Passed, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(3));
    }

    [Fact]
    public async Task Batch_AnswersThatAreLost_DoNotBurnTheRest()
    {
        var clock = new FastClock();
        var engine = StubClient.Of(
            (_, _) => Task.FromResult(Interlocked.Increment(ref _requests) > 1 && clock.Passed < TimeSpan.FromSeconds(8) ? StubClient.NoAnswer() : StubClient.Answer("0")),
            account =>
            {
                account.MaxRecipients = 1;
                account.MaxConcurrentRequests = 1;
                account.RetryDelay = TimeSpan.FromMilliseconds(500);
                account.BatchTimeout = TimeSpan.FromMinutes(5);
            },
            clock);

        var receipt = await clock.UntilAsync(engine.SendAsync(TestMessage.Content, StubClient.Numbers(200)));

        Assert.InRange(receipt.Unknown.Count, 1, 8);
        Assert.Equal(200, receipt.Unknown.Count + receipt.Accepted.Count);
        Assert.All(receipt.Unknown, unknown => Assert.Equal(502, unknown.StatusCode));
    }

    [Fact]
    public async Task Batch_SingleAnswersThatAreLost_DoNotSlowTheOthersDown()
    {
        // Only requests move the clock: a wait would not end.
        var clock = new FastClock();
        var engine = StubClient.Of(
            (_, _) =>
            {
                clock.Advance(TimeSpan.FromMilliseconds(1));
                return Task.FromResult(Interlocked.Increment(ref _requests) % 10 is 4 or 5 ? StubClient.NoAnswer() : StubClient.Answer("0"));
            },
            account =>
            {
                account.MaxRecipients = 1;
                account.MaxConcurrentRequests = 1;
                account.BatchTimeout = null;
            },
            clock);

        var receipt = await engine.SendAsync(TestMessage.Content, StubClient.Numbers(200)).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal((160, 40), (receipt.Accepted.Count, receipt.Unknown.Count));
    }
}
