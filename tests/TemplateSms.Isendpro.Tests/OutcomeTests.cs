using System.Net;
using System.Net.Sockets;
using System.Text;
using TemplateSms.Isendpro.Tests.Servers;

namespace TemplateSms.Isendpro.Tests;

public sealed class OutcomeTests
{
    [Fact]
    public async Task Send_ConnectionRefused_IsTransport()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri($"http://{listener.LocalEndpoint}/cgi-bin/");
        listener.Stop();

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => new IsendproClient(new HttpClient(), Sample.Options(address)).SendAsync(Sample.Message));

        Assert.IsType<HttpRequestException>(error.InnerException);
        Sample.AssertKeepsSecrets(error);
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

        var send = new IsendproClient(http, Sample.Options(new Uri($"https://{listener.LocalEndpoint}/cgi-bin/"), account => account.MaxRetries = 0)).SendAsync(Sample.Message);

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => send);
        Assert.Contains("no secure connection", error.Message, StringComparison.Ordinal);
        Sample.AssertKeepsSecrets(error);
        await answer;
    }

    [Fact]
    public async Task Send_ConnectionDroppedAfterTheRequest_IsUnknown()
    {
        await using var server = new RawServer(_ => Task.CompletedTask);

        var error = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => server.Client().SendAsync(Sample.Message));

        Assert.Single(server.Requests);
        Sample.AssertKeepsSecrets(error);
    }

    [Fact]
    public async Task Send_ConnectionDroppedInsideTheAnswer_IsUnknown()
    {
        await using var server = new RawServer(stream => stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{\"etat\":"u8.ToArray()).AsTask());

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => server.Client().SendAsync(Sample.Message));

        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("302 Found")]
    [InlineData("307 Temporary Redirect")]
    [InlineData("308 Permanent Redirect")]
    public async Task Send_Redirected_NeverTakesTheKeyAlong(string status)
    {
        await using var elsewhere = RawServer.Answering("200 OK", """{"etat":{"etat":[{"code":0}]}}""");
        await using var server = RawServer.Answering(status, "", $"Location: {elsewhere.BaseAddress}sms\r\n");

        // A plain HttpClient follows redirects by default.
        var error = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => server.Client().SendAsync(Sample.Message));

        Assert.All(elsewhere.Requests, request => Assert.DoesNotContain(Sample.Key, request, StringComparison.Ordinal));
        Sample.AssertKeepsSecrets(error);
    }

    [Fact]
    public async Task Send_TimePassesBeforeTheRequestLeaves_IsTransport()
    {
        var client = StubHandler.Client(NeverAsync, TimeSpan.FromMilliseconds(1));

        await Assert.ThrowsAsync<SmsTransportException>(() => client.SendAsync(Sample.Message));
    }

    [Fact]
    public async Task Send_TimePassesAfterTheRequestLeft_IsUnknown()
    {
        var client = StubHandler.Client(
            async (request, cancellationToken) =>
            {
                await request.Content!.CopyToAsync(Stream.Null, CancellationToken.None);
                return await NeverAsync(request, cancellationToken);
            },
            // Long enough for the request to leave first on a busy machine.
            TimeSpan.FromSeconds(3));

        Sample.AssertKeepsSecrets(await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => client.SendAsync(Sample.Message)));
    }

    [Fact]
    public async Task Send_CancelledBeforehand_IsCancelled()
    {
        var client = StubHandler.Client((_, _) => throw new InvalidOperationException("Nothing may be sent."));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.SendAsync(Sample.Message, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Send_CancelledBeforeTheRequestLeaves_IsCancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var client = StubHandler.Client(async (request, cancellationToken) =>
        {
            await cancellation.CancelAsync();
            return await NeverAsync(request, cancellationToken);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.SendAsync(Sample.Message, cancellationToken: cancellation.Token));
    }

    [Fact]
    public async Task Send_CancelledAfterTheRequestLeft_IsUnknown()
    {
        using var cancellation = new CancellationTokenSource();
        var client = StubHandler.Client(async (request, cancellationToken) =>
        {
            await request.Content!.CopyToAsync(Stream.Null, CancellationToken.None);
            await cancellation.CancelAsync();
            return await NeverAsync(request, cancellationToken);
        });

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => client.SendAsync(Sample.Message, cancellationToken: cancellation.Token));
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

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => server.Client().SendAsync(Sample.Message, cancellationToken: cancellation.Token));
    }

    [Fact]
    public async Task Send_HandlerThatSendsAgain_CannotSendTwice()
    {
        var sent = 0;
        var client = StubHandler.Client(async (request, _) =>
        {
            for (; ; sent++)
            {
                using var body = new MemoryStream();
                await request.Content!.CopyToAsync(body);
            }
        });

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => client.SendAsync(Sample.Message));

        Assert.Equal(1, sent);
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError)]
    [InlineData(HttpRequestError.SecureConnectionError)]
    [InlineData(HttpRequestError.ConnectionError)]
    public async Task Send_FailureToConnect_IsTransport(HttpRequestError failure)
    {
        var client = StubHandler.Client((_, _) => throw new HttpRequestException(failure));

        await Assert.ThrowsAsync<SmsTransportException>(() => client.SendAsync(Sample.Message));
        await Assert.ThrowsAsync<SmsTransportException>(() => client.SendAsync(Sample.Content, [Sample.Number]));
    }

    [Fact]
    public async Task SendMany_SecondRequestNotReached_KeepsTheReceiptsOfTheFirst()
    {
        var calls = 0;
        var client = StubHandler.Client((_, _) => ++calls == 1 ? Task.FromResult(Accepted()) : throw new HttpRequestException(HttpRequestError.ConnectionError));

        var receipt = await client.SendAsync(SmsContent.Create("Fête", SmsEncoding.Auto), [Sample.Abroad, Sample.Number]);

        Assert.Equal(Sample.Abroad, Assert.Single(receipt.Accepted).To);
        var rejection = Assert.Single(receipt.Rejected);
        Assert.Equal((Sample.Number, 1, true), (rejection.To, rejection.Position, rejection.NotReached));
        Assert.Contains("nothing was sent", rejection.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task SendMany_OneRequestWithoutAnAnswer_IsUnknownForItsRecipientsOnly(int unanswered)
    {
        var calls = 0;
        var client = StubHandler.Client((_, _) => Task.FromResult(++calls == unanswered ? new HttpResponseMessage(HttpStatusCode.BadGateway) : Accepted()));
        PhoneNumber[] to = [Sample.Abroad, Sample.Number];

        var receipt = await client.SendAsync(SmsContent.Create("Fête", SmsEncoding.Auto), to);

        Assert.Equal((to[unanswered - 1], unanswered - 1), (Assert.Single(receipt.Unknown).To, receipt.Unknown[0].Position));
        Assert.Equal(to[2 - unanswered], Assert.Single(receipt.Accepted).To);
        Assert.False(receipt.AllAccepted);
        var error = Assert.Throws<SmsOutcomeUnknownException>(receipt.EnsureAllAccepted);
        Assert.Contains("1 of 2 recipients", error.Message, StringComparison.Ordinal);
        Sample.AssertKeepsSecrets(error);
    }

    [Fact]
    public async Task SendMany_NoRequestAnswered_IsUnknown()
    {
        var client = StubHandler.Client((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.BadGateway)));

        var error = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(
            () => client.SendAsync(SmsContent.Create("Fête", SmsEncoding.Auto), [Sample.Abroad, Sample.Number]));

        Sample.AssertKeepsSecrets(error);
    }

    private static HttpResponseMessage Accepted() =>
        new(HttpStatusCode.OK) { Content = new StringContent("""{"etat":{"etat":[{"code":0}]}}""", Encoding.UTF8, "application/json") };

    private static async Task<HttpResponseMessage> NeverAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return new HttpResponseMessage { RequestMessage = request };
    }
}
