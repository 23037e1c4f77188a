using System.Net;
using System.Net.Sockets;
using TemplateSms.Clients.Tests.Servers;
using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests;

public sealed class OutcomeTests
{
    [Fact]
    public async Task Send_ConnectionRefused_IsTransport()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri($"http://{listener.LocalEndpoint}/api/");
        listener.Stop();

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => StubClient.Of(new HttpClient(), new StubOptions(address)).SendAsync(TestMessage.Message));

        Assert.IsType<HttpRequestException>(error.InnerException);
        TestMessage.AssertKeepsSecrets(error);
    }

    [Fact]
    public async Task Send_NoTlsOnTheOtherSide_IsTransport()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answer = Task.Run(async () =>
        {
            using var connection = await listener.AcceptTcpClientAsync();
            await connection.GetStream().WriteAsync("This is no TLS.\r\n"u8.ToArray());
        });
        using var http = new HttpClient();

        var send = StubClient.Of(http, new StubOptions(new Uri($"https://{listener.LocalEndpoint}/api/")) { MaxRetries = 0 }).SendAsync(TestMessage.Message);

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => send);
        Assert.Contains("no secure connection", error.Message, StringComparison.Ordinal);
        TestMessage.AssertKeepsSecrets(error);
        await answer;
    }

    [Fact]
    public async Task Send_ConnectionDroppedAfterTheRequest_IsUnknown()
    {
        await using var server = new RawServer(_ => Task.CompletedTask);

        var error = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => StubClient.Of(server).SendAsync(TestMessage.Message));

        Assert.Single(server.Requests);
        TestMessage.AssertKeepsSecrets(error);
    }

    [Fact]
    public async Task Send_ConnectionDroppedInsideTheAnswer_IsUnknown()
    {
        await using var server = new RawServer(stream => stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{\"etat\":"u8.ToArray()).AsTask());

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => StubClient.Of(server).SendAsync(TestMessage.Message));

        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("302 Found")]
    [InlineData("307 Temporary Redirect")]
    [InlineData("308 Permanent Redirect")]
    public async Task Send_Redirected_NeverTakesTheKeyAlong(string status)
    {
        await using var elsewhere = RawServer.Answering("200 OK", "0");
        await using var server = RawServer.Answering(status, "", $"Location: {elsewhere.BaseAddress}sms\r\n");

        // A plain HttpClient follows redirects by default.
        var error = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => StubClient.Of(server).SendAsync(TestMessage.Message));

        Assert.All(elsewhere.Requests, request => Assert.DoesNotContain(TestMessage.Key, request, StringComparison.Ordinal));
        TestMessage.AssertKeepsSecrets(error);
    }

    [Fact]
    public async Task Send_TimePassesBeforeTheRequestLeaves_IsTransport()
    {
        var client = StubClient.Of(NeverAsync, account => account.Timeout = TimeSpan.FromMilliseconds(1));

        await Assert.ThrowsAsync<SmsTransportException>(() => client.SendAsync(TestMessage.Message));
    }

    [Fact]
    public async Task Send_TimePassesAfterTheRequestLeft_IsUnknown()
    {
        var client = StubClient.Of(
            async (request, cancellationToken) =>
            {
                await request.Content!.CopyToAsync(Stream.Null, CancellationToken.None);
                return await NeverAsync(request, cancellationToken);
            },
            // Long enough for the request to leave first on a busy machine.
            account => account.Timeout = TimeSpan.FromSeconds(3));

        TestMessage.AssertKeepsSecrets(await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => client.SendAsync(TestMessage.Message)));
    }

    [Fact]
    public async Task Send_CancelledBeforehand_IsCancelled()
    {
        var client = StubClient.Of((_, _) => throw new InvalidOperationException("Nothing may be sent."));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.SendAsync(TestMessage.Message, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Send_CancelledBeforeTheRequestLeaves_IsCancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var client = StubClient.Of(async (request, cancellationToken) =>
        {
            await cancellation.CancelAsync();
            return await NeverAsync(request, cancellationToken);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.SendAsync(TestMessage.Message, cancellationToken: cancellation.Token));
    }

    [Fact]
    public async Task Send_CancelledAfterTheRequestLeft_IsUnknown()
    {
        using var cancellation = new CancellationTokenSource();
        var client = StubClient.Of(async (request, cancellationToken) =>
        {
            await request.Content!.CopyToAsync(Stream.Null, CancellationToken.None);
            await cancellation.CancelAsync();
            return await NeverAsync(request, cancellationToken);
        });

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => client.SendAsync(TestMessage.Message, cancellationToken: cancellation.Token));
    }

    [Fact]
    public async Task Send_CancelledInsideTheAnswer_IsUnknown()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new RawServer(async stream =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{"u8.ToArray());
            await cancellation.CancelAsync();
            await stream.CopyToAsync(Stream.Null);
        });

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => StubClient.Of(server).SendAsync(TestMessage.Message, cancellationToken: cancellation.Token));
    }

    [Fact]
    public async Task Send_HandlerThatSendsAgain_CannotSendTwice()
    {
        var sent = 0;
        var client = StubClient.Of(async (request, _) =>
        {
            for (; ; sent++)
            {
                using var body = new MemoryStream();
                await request.Content!.CopyToAsync(body);
            }
        });

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => client.SendAsync(TestMessage.Message));

        Assert.Equal(1, sent);
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError)]
    [InlineData(HttpRequestError.SecureConnectionError)]
    [InlineData(HttpRequestError.ConnectionError)]
    public async Task Send_FailureToConnect_IsTransport(HttpRequestError failure)
    {
        var client = StubClient.Of((_, _) => throw new HttpRequestException(failure));

        await Assert.ThrowsAsync<SmsTransportException>(() => client.SendAsync(TestMessage.Message));
        await Assert.ThrowsAsync<SmsTransportException>(() => client.SendAsync(TestMessage.Content, [TestMessage.Number]));
    }

    [Fact]
    public async Task SendMany_SecondRequestNotReached_KeepsTheReceiptsOfTheFirst()
    {
        var calls = 0;
        var client = StubClient.Of((_, _) => ++calls == 1 ? Task.FromResult(Accepted()) : throw new HttpRequestException(HttpRequestError.ConnectionError), OneEach);

        var receipt = await client.SendAsync(TestMessage.Content, [TestMessage.Abroad, TestMessage.Number]);

        Assert.Equal(TestMessage.Abroad, Assert.Single(receipt.Accepted).To);
        var rejection = Assert.Single(receipt.Rejected);
        Assert.Equal((TestMessage.Number, 1, true), (rejection.To, rejection.Position, rejection.NotReached));
        Assert.Contains("was not", rejection.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task SendMany_OneRequestWithoutAnAnswer_IsUnknownForItsRecipientsOnly(int unanswered)
    {
        var calls = 0;
        var client = StubClient.Of((_, _) => Task.FromResult(++calls == unanswered ? StubClient.NoAnswer() : Accepted()), OneEach);
        PhoneNumber[] to = [TestMessage.Abroad, TestMessage.Number];

        var receipt = await client.SendAsync(TestMessage.Content, to);

        Assert.Equal((to[unanswered - 1], unanswered - 1), (Assert.Single(receipt.Unknown).To, receipt.Unknown[0].Position));
        Assert.Equal(to[2 - unanswered], Assert.Single(receipt.Accepted).To);
        Assert.False(receipt.AllAccepted);
        var error = Assert.Throws<SmsOutcomeUnknownException>(receipt.EnsureAllAccepted);
        Assert.Contains("1 of 2 recipients", error.Message, StringComparison.Ordinal);
        TestMessage.AssertKeepsSecrets(error);
    }

    [Fact]
    public async Task SendMany_NoRequestAnswered_IsUnknown()
    {
        var client = StubClient.Of((_, _) => Task.FromResult(StubClient.NoAnswer()), OneEach);

        var error = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(
            () => client.SendAsync(TestMessage.Content, [TestMessage.Abroad, TestMessage.Number]));

        TestMessage.AssertKeepsSecrets(error);
    }

    private static HttpResponseMessage Accepted() => StubClient.Answer("0");

    private static void OneEach(StubOptions account) => account.MaxRecipients = 1;

    private static async Task<HttpResponseMessage> NeverAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return new HttpResponseMessage { RequestMessage = request };
    }
}
