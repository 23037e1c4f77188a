using System.Net;
using System.Net.Sockets;
using TemplateSms.Clients.Tests.Servers;
using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests.Attempts;

/// <summary>The words of every failure before the request leaves, and the statuses after which the same request may do better.</summary>
public sealed class FailureTextTests
{
    // Redirects, and what is the same in every attempt: keys, addresses, sizes.
    private static readonly int[] _lasting = [301, 302, 303, 307, 308, 401, 403, 404, 405, 410, 413, 414, 415];

    private int _requests;

    public static TheoryData<Exception, string> Failures => new()
    {
        { new HttpRequestException(HttpRequestError.NameResolutionError), "its name cannot be resolved" },
        { new HttpRequestException(HttpRequestError.SecureConnectionError), "no secure connection was made" },
        { new HttpRequestException(HttpRequestError.ConnectionError), "no connection was made" },
        { new HttpRequestException(HttpRequestError.ProxyTunnelError, statusCode: HttpStatusCode.ProxyAuthenticationRequired), "the proxy asks for credentials (HTTP 407)" },
        { new HttpRequestException(HttpRequestError.ProxyTunnelError, statusCode: HttpStatusCode.Forbidden), "the proxy refused the connection (HTTP 403)" },
        { new HttpRequestException(HttpRequestError.ProxyTunnelError), "the proxy refused the connection" },
        { new HttpRequestException("anything"), "the connection broke" },
        { new IOException(), "the connection broke" },
        { new SocketException(), "the connection broke" },
        { new TimeoutException(), "the connection broke" },
        { new OperationCanceledException(), "the HTTP client's own time has passed" },
        { new Polly.Timeout.TimeoutRejectedException(), "a resilience handler of the HTTP client gave up" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Failure_BeforeTheRequestLeaves_IsNamed(Exception failure, string words)
    {
        var engine = StubClient.Of((_, _) => throw failure, account => account.MaxRetries = 0);

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => engine.SendAsync(TestMessage.Message));

        Assert.Equal($"The gateway was not reached: {words}.", error.Message);
        Assert.Equal((int?)(failure as HttpRequestException)?.StatusCode, error.StatusCode);
        Assert.Same(failure, error.InnerException);
    }

    [Fact]
    public async Task Failure_OfAQuery_IsNamedAsOne()
    {
        var engine = StubClient.Of(
            async (request, cancellationToken) =>
            {
                await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
                throw new HttpRequestException(HttpRequestError.ResponseEnded);
            },
            account => account.MaxRetries = 0);

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => engine.AskAsync(protocol => protocol.Balance()));

        Assert.Contains("the connection broke", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_NotTaken_IsTriedAgainUnlessItLasts()
    {
        // 407 and 511 are a proxy's.
        foreach (var status in Enumerable.Range(300, 300).Where(status => status is not (407 or 511)))
        {
            _requests = 0;
            var engine = Engine(status, retries: 1);

            var error = await Assert.ThrowsAsync<SmsTransportException>(() => engine.SendAsync(TestMessage.Message));

            Assert.Equal((status, _lasting.Contains(status) ? 1 : 2), (error.StatusCode, _requests));
        }
    }

    [Theory]
    [InlineData(500, true)]
    [InlineData(404, false)]
    [InlineData(429, false)]
    public async Task Circuit_AfterTwentyOfAStatus_OpensWhereTheGatewayIsInTrouble(int status, bool opens)
    {
        var engine = Engine(status, retries: 0);
        for (var i = 0; i < 20; i++)
            await Assert.ThrowsAsync<SmsTransportException>(() => engine.SendAsync(TestMessage.Message));

        await Assert.ThrowsAsync<SmsTransportException>(() => engine.SendAsync(TestMessage.Message));

        Assert.Equal(opens ? 20 : 21, _requests);
    }

    [Fact]
    public async Task Circuit_AfterTwentyUnknownOutcomes_Opens()
    {
        var engine = StubClient.Of((_, _) =>
        {
            _requests++;
            return Task.FromResult(StubClient.NoAnswer());
        });
        for (var i = 0; i < 20; i++)
            await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => engine.SendAsync(TestMessage.Message));

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => engine.SendAsync(TestMessage.Message));

        Assert.Equal("The request was not sent: too many recent requests to the gateway have failed, so the circuit is open for some seconds.", error.Message);
        Assert.Equal(20, _requests);
    }

    [Fact]
    public async Task Circuit_AfterNineteen_StaysClosed()
    {
        var engine = Engine(500, retries: 0);
        for (var i = 0; i < 20; i++)
            await Assert.ThrowsAsync<SmsTransportException>(() => engine.SendAsync(TestMessage.Message));

        Assert.Equal(20, _requests);
    }

    [Fact]
    public async Task Batch_WhoseTimePassesBeforeARetry_SaysSo()
    {
        var clock = new FastClock();
        var engine = StubClient.Of(
            (_, _) => throw new HttpRequestException(HttpRequestError.ConnectionError),
            account => (account.RetryDelay, account.BatchTimeout, account.Timeout) = (TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(5), TimeSpan.FromHours(1)),
            clock);

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => clock.UntilAsync(engine.SendAsync(TestMessage.Content, StubClient.Numbers(2))));

        Assert.Equal("The request was not sent: the time of the batch has passed.", error.Message);
    }

    [Fact]
    public async Task Send_WhoseTimePassesBeforeARetry_NamesTheTime()
    {
        var clock = new FastClock();
        var engine = StubClient.Of(
            (_, _) => throw new HttpRequestException(HttpRequestError.ConnectionError),
            account => (account.RetryDelay, account.Timeout) = (TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(5)),
            clock);

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => clock.UntilAsync(engine.SendAsync(TestMessage.Message)));

        Assert.Equal("The request was not sent: the time allowed, at most 5 s, has passed.", error.Message);
    }

    private SmsEngine<StubProtocol> Engine(int status, int retries) => StubClient.Of(
        (_, _) =>
        {
            _requests++;
            return Task.FromResult(new HttpResponseMessage((HttpStatusCode)status));
        },
        account =>
        {
            account.MaxRetries = retries;
            account.NotTakenStatuses.Add(status);
        });
}
