using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TemplateSms.Clients.Tests.Servers;
using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests.Wire;

/// <summary>The gate before the transport, one handler at a time. Pairs of handlers are the matter of <see cref="HandlerMatrixTests"/>.</summary>
public sealed class GateTests
{
    private const string Client = "stub";

    [Fact]
    public async Task Handler_LeavesARequestOnItsWay_ItsLastByteStaysHere()
    {
        using var wire = new SlowWire();
        var copied = new TaskCompletionSource<Exception?>();
        long? length = 0;
        using var http = new HttpClient(SmsHttpHandler.Create(
            new StubHandler(async (request, cancellationToken) =>
            {
                length = request.Content!.Headers.ContentLength;
                copied.SetResult(await Record.ExceptionAsync(() => request.Content.CopyToAsync(wire, cancellationToken)));
                return StubClient.Answer("0");
            }),
            new Handler(async (request, send) =>
            {
                var abandoned = send();
                await wire.IsUnderWay.Task;
                throw new HttpRequestException("No patience.");
            })));

        await Assert.ThrowsAsync<SmsTransportException>(() => StubClient.Of(http, Options(retries: 0)).SendAsync(TestMessage.Message));

        wire.GoesOn.SetResult();
        Assert.NotNull(await copied.Task);
        Assert.Equal(length - 1, wire.Length);
    }

    [Fact]
    public async Task Handler_ReadsTheBodyBeforeAndAfter_ChangesNothing()
    {
        var read = new List<string>();
        await using var server = RawServer.Answering("200 OK", "0");
        using var http = new HttpClient(SmsHttpHandler.Create(null, new Handler(async (request, send) =>
        {
            read.Add(await request.Content!.ReadAsStringAsync());
            var response = await send();
            read.Add(await request.Content.ReadAsStringAsync());
            return response;
        })));

        var receipt = await StubClient.Of(http, new StubOptions(server.BaseAddress)).SendAsync(TestMessage.Message);

        Assert.Equal(SmsStatus.Accepted, receipt.Status);
        Assert.EndsWith(read[0], Assert.Single(server.Requests), StringComparison.Ordinal);
        Assert.Equal(read[0], read[1]);
    }

    [Fact]
    public async Task Handler_WritesTheBodyAnew_ItIsCountedByItsLastByte()
    {
        await using var server = new HostileServer(async (stream, stop) => await HostileServer.ReadUntilAsync(stream, "0\r\n\r\n", stop));
        using var http = new HttpClient(SmsHttpHandler.Create(null, new Handler((request, send) =>
        {
            // Of no known length, so that it goes in chunks.
            request.Content = new StreamContent(new UnknownLength("{}"u8.ToArray()));
            return send();
        })));

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => StubClient.Of(http, new StubOptions(server.Address())).SendAsync(TestMessage.Message));

        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task Answer_NotTakenAndRepeatedByAHandler_IsNotReached()
    {
        await using var server = RawServer.Answering("429 Too Many Requests", "");
        using var http = new HttpClient(SmsHttpHandler.Create(null, new Handler(async (_, send) =>
        {
            (await send()).Dispose();
            return await send();
        })));
        var options = Options(retries: 0, server.BaseAddress);
        options.Rules = options.Rules with { NotTaken = GatewayStatuses.Of(429) };

        await Assert.ThrowsAsync<SmsTransportException>(() => StubClient.Of(http, options).SendAsync(TestMessage.Message));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Transport_StubThatReadsTheBody_Answers()
    {
        var heard = "";
        using var http = new HttpClient(SmsHttpHandler.Create(new StubHandler(async (request, cancellationToken) =>
        {
            heard = await request.Content!.ReadAsStringAsync(cancellationToken);
            return StubClient.Answer("0");
        })));

        var receipt = await StubClient.Of(http, new StubOptions()).SendAsync(TestMessage.Message);

        Assert.Equal(SmsStatus.Accepted, receipt.Status);
        Assert.Contains(TestMessage.Words, heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Transport_FollowsRedirectsByItself_IsKeptFromIt()
    {
        await using var elsewhere = new ListeningServer();
        await using var server = RawServer.Answering("302 Found", "", $"Location: {elsewhere.Address}\r\n");
        var services = new ServiceCollection();
        services.AddSmsHttpClient(Client).ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler());
        await using var provider = services.BuildServiceProvider();
        var engine = StubClient.Of(provider.GetRequiredService<IHttpClientFactory>().CreateClient(Client), new StubOptions(server.BaseAddress));

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => engine.SendAsync(TestMessage.Message));

        Assert.Equal("", elsewhere.Heard);
    }

    [Fact]
    public async Task Request_OfNoEngine_IsRefused()
    {
        await using var server = new ListeningServer();
        var services = new ServiceCollection();
        services.AddSmsHttpClient(Client);
        services.AddSmsHttpClient(Client);
        await using var provider = services.BuildServiceProvider();
        using var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(Client);

        var error = await Assert.ThrowsAnyAsync<InvalidOperationException>(() => http.GetAsync(server.Address));

        Assert.Contains("HttpRequestMessage.Options", error.Message, StringComparison.Ordinal);
        Assert.Equal("", server.Heard);
    }

    [Fact]
    public async Task Client_RegisteredTwice_Sends()
    {
        await using var server = RawServer.Answering("200 OK", "0");
        var services = new ServiceCollection();
        services.AddSmsHttpClient(Client);
        services.AddSmsHttpClient(Client);
        await using var provider = services.BuildServiceProvider();
        var engine = StubClient.Of(provider.GetRequiredService<IHttpClientFactory>().CreateClient(Client), new StubOptions(server.BaseAddress));

        Assert.Equal(SmsStatus.Accepted, (await engine.SendAsync(TestMessage.Message)).Status);
    }

    [Fact]
    public void Create_HandlerOfAnotherClient_Throws()
    {
        using var handler = new Handler((_, send) => send()) { InnerHandler = new SocketsHttpHandler() };

        Assert.Throws<ArgumentException>("handlers", () => SmsHttpHandler.Create(null, handler));
    }

    [Fact]
    public async Task Client_WithoutAGate_RefusesAHandlerThatReadsTheBody()
    {
        await using var server = RawServer.Answering("200 OK", "0");
        using var http = new HttpClient(new Handler(async (request, send) =>
        {
            await request.Content!.LoadIntoBufferAsync();
            return await send();
        })
        {
            InnerHandler = new SocketsHttpHandler(),
        });

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => StubClient.Of(http, new StubOptions(server.BaseAddress)).SendAsync(TestMessage.Message));

        Assert.Contains("SmsHttpHandler.Create", error.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    private static StubOptions Options(int retries, Uri? address = null) => new(address) { MaxRetries = retries };

    /// <summary>A handler that does what a test says, and sends the request on when asked.</summary>
    private sealed class Handler(Func<HttpRequestMessage, Func<Task<HttpResponseMessage>>, Task<HttpResponseMessage>> handle) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            handle(request, () => base.SendAsync(request, cancellationToken));
    }

    /// <summary>A connection that stands still once the first bytes have come.</summary>
    private sealed class SlowWire : MemoryStream
    {
        public TaskCompletionSource IsUnderWay { get; } = new();

        public TaskCompletionSource GoesOn { get; } = new();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            IsUnderWay.TrySetResult();
            await GoesOn.Task;
            await base.WriteAsync(buffer, cancellationToken);
        }
    }

    private sealed class UnknownLength(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
