using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using TemplateSms.Clients.Tests.Servers;
using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests;

/// <summary>The reason of an outcome: the status of the answer, the time that it asks to wait, and the gateway's code.</summary>
public sealed class AnswerStatusTests
{
    private readonly FastClock _clock = new();
    private int _requests;

    public static TheoryData<int> Statuses => new(301, 307, 401, 403, 404, 405, 407, 408, 413, 422, 425, 429, 500, 502, 503, 504, 511);

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task Unknown_OfAnyStatus_SaysIt(int status)
    {
        var engine = StubClient.Of((_, _) => Task.FromResult(Answer(status)));

        var error = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => engine.SendAsync(TestMessage.Message));
        var batch = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => engine.SendAsync(TestMessage.Content, [TestMessage.Number]));

        Assert.Equal((status, status), (error.StatusCode, batch.StatusCode));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"HTTP {status}"), error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, 1)]
    [InlineData(403, 1)]
    [InlineData(404, 1)]
    [InlineData(405, 1)]
    [InlineData(413, 1)]
    [InlineData(429, 4)]
    [InlineData(503, 4)]
    public async Task NotTaken_OfAStatus_IsRetriedOnlyWhereThatMayHelp(int status, int expected)
    {
        var error = await Assert.ThrowsAsync<SmsTransportException>(() => _clock.UntilAsync(Engine(_ => Answer(status), NotTaken).SendAsync(TestMessage.Message)));

        Assert.Equal((status, expected), (error.StatusCode, _requests));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(418)]
    public async Task NotTaken_ByTheOptions_IsLikeByTheRules(int status)
    {
        var engine = Engine(_ => Answer(status), account => account.NotTakenStatuses.Add(status));

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => _clock.UntilAsync(engine.SendAsync(TestMessage.Message)));

        Assert.Equal(status, error.StatusCode);
    }

    [Fact]
    public async Task NotTaken_OfEveryRequestOfABatch_IsTriedOnceForEach()
    {
        var engine = Engine(
            _ => Answer(401),
            account =>
            {
                NotTaken(account);
                account.MaxRecipients = 1;
            });

        var error = await Assert.ThrowsAsync<SmsTransportException>(
            () => _clock.UntilAsync(engine.SendAsync(TestMessage.Content, [TestMessage.Number, TestMessage.Abroad])));

        Assert.Equal((401, 2), (error.StatusCode, _requests));
    }

    [Fact]
    public async Task RetryAfter_InSeconds_IsWaitedOutBeforeTheRetry()
    {
        var engine = Engine(request => request == 1 ? Answer(429, TimeSpan.FromSeconds(7)) : StubClient.Answer("0"), NotTaken);

        await _clock.UntilAsync(engine.SendAsync(TestMessage.Message));

        Assert.InRange(_clock.Passed, TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task RetryAfter_AsADate_IsWaitedOutBeforeTheRetry()
    {
        var engine = Engine(request => request == 1 ? AnswerUntil(429, _clock.GetUtcNow().AddSeconds(7)) : StubClient.Answer("0"), NotTaken);

        await _clock.UntilAsync(engine.SendAsync(TestMessage.Message));

        // A date has no fractions of a second.
        Assert.InRange(_clock.Passed, TimeSpan.FromSeconds(6), TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task RetryAfter_LongerThanTheTimeAllowed_EndsTheSendAtOnce()
    {
        var engine = Engine(_ => Answer(429, TimeSpan.FromMinutes(2)), NotTaken);

        var first = await Assert.ThrowsAsync<SmsTransportException>(() => _clock.UntilAsync(engine.SendAsync(TestMessage.Message)));
        var second = await Assert.ThrowsAsync<SmsTransportException>(() => engine.SendAsync(TestMessage.Message));

        Assert.Equal(1, _requests);
        Assert.InRange(first.RetryAfter!.Value, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2));
        Assert.InRange(second.RetryAfter!.Value, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2));
        Assert.Contains("asked to be left alone", second.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RetryAfter_OfAnUnknownOutcome_HoldsTheNextSendBack()
    {
        var engine = Engine(request => request == 1 ? Answer(503, TimeSpan.FromSeconds(7)) : StubClient.Answer("0"), _ => { });

        var error = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => engine.SendAsync(TestMessage.Message));
        await _clock.UntilAsync(engine.SendAsync(TestMessage.Message));

        Assert.Equal((503, TimeSpan.FromSeconds(7)), (error.StatusCode, error.RetryAfter));
        Assert.InRange(_clock.Passed, TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("1e9")]
    [InlineData("99999999999999999999")]
    [InlineData("")]
    public async Task RetryAfter_ThatIsNone_IsIgnored(string value)
    {
        var engine = Engine(
            request =>
            {
                var answer = request == 1 ? Answer(429) : StubClient.Answer("0");
                answer.Headers.TryAddWithoutValidation("Retry-After", value);
                return answer;
            },
            NotTaken);

        Assert.Equal(SmsStatus.Accepted, (await _clock.UntilAsync(engine.SendAsync(TestMessage.Message))).Status);
    }

    [Fact]
    public async Task RetryAfter_OfYears_IsCutToMinutes()
    {
        var engine = Engine(
            request => request == 1 ? Answer(429, TimeSpan.FromSeconds(int.MaxValue)) : StubClient.Answer("0"),
            account =>
            {
                NotTaken(account);
                account.Timeout = TimeSpan.FromMinutes(10);
            });

        await _clock.UntilAsync(engine.SendAsync(TestMessage.Message));

        Assert.InRange(_clock.Passed, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(6));
    }

    [Fact]
    public async Task RetryAfter_InABatch_CostsNobodyTheMessage()
    {
        var engine = Engine(
            request => request is 2 or 3 ? Answer(429, TimeSpan.FromSeconds(3)) : StubClient.Answer("0"),
            account =>
            {
                NotTaken(account);
                account.MaxRecipients = 1;
                account.BatchTimeout = TimeSpan.FromMinutes(1);
            });

        var receipt = await _clock.UntilAsync(engine.SendAsync(TestMessage.Content, [TestMessage.Number, TestMessage.Abroad, PhoneNumber.Parse("+33680010299")]));

        Assert.True(receipt.AllAccepted);
    }

    [Fact]
    public async Task TooManyRequests_Often_LeavesTheCircuitClosed()
    {
        var engine = Engine(
            request => request <= 60 ? Answer(429) : StubClient.Answer("0"),
            account =>
            {
                NotTaken(account);
                account.MaxRetries = 0;
            });
        for (var i = 0; i < 60; i++)
            await Assert.ThrowsAsync<SmsTransportException>(() => engine.SendAsync(TestMessage.Message));

        Assert.Equal(SmsStatus.Accepted, (await engine.SendAsync(TestMessage.Message)).Status);
    }

    [Fact]
    public async Task Refused_ByTheGateway_SaysTheStatusToo()
    {
        var alone = await Assert.ThrowsAsync<SmsRejectedException>(() => Engine(_ => StubClient.Answer("21"), _ => { }).SendAsync(TestMessage.Message));
        var whole = await Assert.ThrowsAsync<SmsRejectedException>(() => Engine(_ => StubClient.Refused(3), _ => { }).SendAsync(TestMessage.Message));
        var many = await Engine(_ => StubClient.Answer("21"), _ => { }).SendAsync(TestMessage.Content, [TestMessage.Number]);

        Assert.Equal((200, 21), (alone.StatusCode, alone.Code));
        Assert.Equal((400, 3), (whole.StatusCode, whole.Code));
        Assert.Equal((200, 21), (Assert.Single(many.Rejected).StatusCode, many.Rejected[0].Code));
    }

    [Fact]
    public async Task Proxy_ThatRefusesTheTunnel_IsNamed()
    {
        await using var proxy = RawServer.Answering("407 Proxy Authentication Required", "");
        using var http = new HttpClient(new SocketsHttpHandler { Proxy = new WebProxy(proxy.BaseAddress), UseProxy = true });
        var engine = StubClient.Of(http, new StubOptions(new Uri("https://gateway.invalid/api/")));

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => engine.SendAsync(TestMessage.Message));

        Assert.Contains("the proxy asks for credentials (HTTP 407)", error.Message, StringComparison.Ordinal);
        Assert.Equal(407, error.StatusCode);
        Assert.Single(proxy.Requests);
    }

    [Fact]
    public async Task Ask_StatusThatDoesNotPass_IsAskedOnce()
    {
        var error = await Assert.ThrowsAsync<SmsTransportException>(() => Engine(_ => Answer(404), _ => { }).AskAsync(protocol => protocol.Balance()));

        Assert.Equal((404, 1), (error.StatusCode, _requests));
    }

    [Fact]
    public async Task Options_ChangedWhileASendWaits_TakeItAlong()
    {
        var options = new StubOptions { MaxRequestsPerSecond = 0.001 };
        using var http = new HttpClient(new StubHandler((_, _) => Task.FromResult(StubClient.Answer("0"))));
        using var engine = SmsEngine.Create(() => options, account => new StubProtocol(account), () => http);
        await engine.SendAsync(TestMessage.Message);
        var waiting = engine.SendAsync(TestMessage.Message);

        options = new StubOptions { MaxRequestsPerSecond = 100 };
        await engine.SendAsync(TestMessage.Message);

        Assert.Equal(SmsStatus.Accepted, (await waiting).Status);
    }

    private static void NotTaken(StubOptions account) =>
        account.Rules = account.Rules with { NotTaken = GatewayStatuses.Of(401, 403, 404, 405, 413, 429, 503) };

    private static HttpResponseMessage Answer(int status, TimeSpan? retryAfter = null)
    {
        var answer = new HttpResponseMessage((HttpStatusCode)status);
        answer.Headers.RetryAfter = retryAfter is { } wait ? new RetryConditionHeaderValue(wait) : null;
        return answer;
    }

    private static HttpResponseMessage AnswerUntil(int status, DateTimeOffset date)
    {
        var answer = Answer(status);
        answer.Headers.RetryAfter = new RetryConditionHeaderValue(date);
        return answer;
    }

    private SmsEngine<StubProtocol> Engine(Func<int, HttpResponseMessage> answer, Action<StubOptions> change) =>
        StubClient.Of((_, _) => Task.FromResult(answer(++_requests)), change, _clock);
}
