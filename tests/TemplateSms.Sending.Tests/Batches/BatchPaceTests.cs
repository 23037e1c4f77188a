using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests.Batches;

/// <summary>The times at which a batch makes its requests, in seconds from its start.</summary>
public sealed class BatchPaceTests
{
    private readonly JumpingClock _clock = new();
    private readonly List<double> _times = [];

    [Fact]
    public async Task Requests_ThatAreAllLost_WaitTwiceAsLongUpToFiveSecondsAndForAMinute()
    {
        var receipt = await Send(100, _ => StubClient.NoAnswer());

        Assert.Equal((32, 168), (receipt.Unknown.Count, receipt.Rejected.Count));
        Assert.Equal([0, 0.5, 1.5, 3.5, 7.5, 12.5, 17.5, 22.5, 27.5, 32.5, 37.5, 42.5, 47.5, 52.5, 57.5, 62.5], _times);
    }

    [Fact]
    public async Task Requests_ThatAreAnswered_DoNotWait()
    {
        await Send(4, _ => StubClient.Answer("0,0"));

        Assert.Equal([0, 0, 0, 0], _times);
    }

    [Fact]
    public async Task Request_ThatIsAnswered_EndsTheWaits()
    {
        await Send(7, request => request is 1 or 2 or 5 or 6 ? StubClient.NoAnswer() : StubClient.Answer("0,0"));

        Assert.Equal([0, 0.5, 1.5, 1.5, 1.5, 2, 3], _times);
    }

    [Fact]
    public async Task Request_ThatIsRefused_IsAnAnswerToo()
    {
        await Send(4, request => request == 2 ? StubClient.Refused(3) : request == 4 ? StubClient.Answer("0,0") : StubClient.NoAnswer());

        Assert.Equal([0, 0.5, 0.5, 1], _times);
    }

    [Fact]
    public async Task Requests_ForOneMessageEach_TolerateTwoFailuresInARow()
    {
        await Send(8, request => request < 6 ? StubClient.NoAnswer() : StubClient.Answer("0"), account => (account.MaxRecipients, account.MaxConcurrentRequests) = (1, 1));

        Assert.Equal([0, 0, 0, 0.5, 1.5, 3.5, 3.5, 3.5], _times);
    }

    [Theory]
    [InlineData(7, 7)]
    [InlineData(299, 299)]
    [InlineData(600, 300)]
    [InlineData(0, 0.5)]
    public async Task Request_WhoseAnswerAsksForAPause_HoldsTheOthersBackForFiveMinutesAtMost(int asked, double waited)
    {
        await Send(2, request => request == 1 ? WithPause(asked) : StubClient.Answer("0,0"));

        Assert.Equal([0, waited], _times);
    }

    [Fact]
    public async Task Pause_OfAGatewayThatStaysAway_CountsNoPatience()
    {
        await Send(100, request => request == 1 ? WithPause(100) : StubClient.NoAnswer());

        Assert.Equal([0, 100], _times[..2]);
        Assert.InRange(_times[^1], 160, 166);
    }

    [Fact]
    public async Task FirstDelay_OfAnAccount_IsItsRetryDelay()
    {
        await Send(4, request => request < 4 ? StubClient.NoAnswer() : StubClient.Answer("0,0"), account => account.RetryDelay = TimeSpan.FromSeconds(2));

        Assert.Equal([0, 2, 6, 11], _times);
    }

    private static HttpResponseMessage WithPause(int seconds)
    {
        var answer = StubClient.NoAnswer();
        answer.Headers.RetryAfter = new(TimeSpan.FromSeconds(seconds));
        return answer;
    }

    // Two messages a request, unless a test says otherwise.
    private async Task<SmsBatchReceipt> Send(int requests, Func<int, HttpResponseMessage> answer, Action<StubOptions>? change = null)
    {
        var options = new StubOptions { MaxRecipients = 2, BatchTimeout = null, RetryDelay = TimeSpan.FromMilliseconds(500), Timeout = TimeSpan.FromHours(1) };
        change?.Invoke(options);
        using var http = new HttpClient(new Clients.Tests.Servers.StubHandler((_, _) =>
        {
            _times.Add(_clock.Passed);
            return Task.FromResult(answer(_times.Count));
        }));
        using var engine = StubClient.Of(http, options, _clock);
        return await engine.SendAsync(TestMessage.Content, StubClient.Numbers(requests * options.MaxRecipients));
    }
}
