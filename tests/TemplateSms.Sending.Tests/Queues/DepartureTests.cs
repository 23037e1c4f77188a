using System.Net;
using TemplateSms.Clients.Tests.Handlers;
using TemplateSms.Clients.Tests.Servers;
using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests.Queues;

/// <summary>A request that its caller takes back: while its last byte has not left it stays here, and afterwards it goes on.</summary>
public sealed class DepartureTests
{
    public enum Way
    {
        Direct,
        Gated,
        BehindAHandlerThatReads,
        BehindAHandlerWithoutAGate,
    }

    public static TheoryData<Way> Ways => [.. Enum.GetValues<Way>()];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task MayLeave_SaysNo_NoWholeRequestComesToTheGateway(Way way)
    {
        await using var server = new LedgerServer(LedgerBehavior.Accepts, "0", StubOptions.Nowhere, HttpStatusCode.OK);
        var asked = 0;

        var outcome = await SendAsync(way, server.Address, mayLeave: () => ++asked == 0);

        Assert.True(outcome.IsNotReached);
        Assert.Equal("The gateway was not reached: its caller took the request back before it had left.", outcome.Rejection!.Reason);
        Assert.Equal((1, 0), (asked, server.Read));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task MayLeave_SaysYes_IsAskedOnceAndTheRequestLeaves(Way way)
    {
        await using var server = new LedgerServer(LedgerBehavior.Accepts, "0", StubOptions.Nowhere, HttpStatusCode.OK);
        var asked = 0;

        var outcome = await SendAsync(way, server.Address, mayLeave: () => ++asked > 0);

        Assert.NotNull(outcome.Receipt);
        Assert.Equal((1, 1), (asked, server.Read));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task MayLeave_Throws_NothingLeaves(Way way)
    {
        await using var server = new LedgerServer(LedgerBehavior.Accepts, "0", StubOptions.Nowhere, HttpStatusCode.OK);

        var outcome = await SendAsync(way, server.Address, mayLeave: () => throw new TimeZoneNotFoundException("No clock."));

        Assert.True(outcome.IsNotReached);
        Assert.Equal(0, server.Read);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Cancel_BeforeTheCall_IsNotReached(Way way)
    {
        await using var server = new LedgerServer(LedgerBehavior.Accepts, "0", StubOptions.Nowhere, HttpStatusCode.OK);

        var outcome = await SendAsync(way, server.Address, mayLeave: () => true, new CancellationToken(canceled: true));

        Assert.True(outcome.IsNotReached);
        Assert.Equal("The gateway was not reached: the send was cancelled.", outcome.Rejection!.Reason);
        Assert.Equal(0, server.Read);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Cancel_AsTheLastByteIsAboutToLeave_IsNotReached(Way way)
    {
        await using var server = new LedgerServer(LedgerBehavior.Accepts, "0", StubOptions.Nowhere, HttpStatusCode.OK);
        using var cancellation = new CancellationTokenSource();

        var outcome = await SendAsync(
            way,
            server.Address,
            mayLeave: () =>
            {
                cancellation.Cancel();
                return true;
            },
            cancellation.Token);

        Assert.True(outcome.IsNotReached);
        Assert.Equal(0, server.Read);
    }

    [Fact]
    public async Task Cancel_WhileItConnects_EndsAtOnce()
    {
        var isConnecting = new TaskCompletionSource();
        using var cancellation = new CancellationTokenSource();
        using var http = new HttpClient(new StubHandler(async (_, cancellationToken) =>
        {
            isConnecting.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return StubClient.Answer("0");
        }));

        var send = SendAsync(http, StubOptions.Nowhere, mayLeave: () => true, cancellation.Token);
        await isConnecting.Task;
        await cancellation.CancelAsync();

        Assert.True((await send).IsNotReached);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Cancel_OnceItHasLeft_GoesOnToItsEnd(Way way)
    {
        var hasCome = new TaskCompletionSource();
        var isCancelled = new TaskCompletionSource();
        await using var server = new RawServer(async stream =>
        {
            hasCome.SetResult();
            await isCancelled.Task;
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nConnection: close\r\n\r\n0"u8.ToArray());
        });
        using var cancellation = new CancellationTokenSource();

        var send = SendAsync(way, server.BaseAddress, mayLeave: () => true, cancellation.Token);
        await hasCome.Task;
        await cancellation.CancelAsync();
        isCancelled.SetResult();

        Assert.NotNull((await send).Receipt);
    }

    [Fact]
    public async Task Cancel_OnceItHasLeftAndNoAnswerComes_IsUnknown()
    {
        var hasCome = new TaskCompletionSource();
        var isCancelled = new TaskCompletionSource();
        await using var server = new RawServer(async _ =>
        {
            hasCome.SetResult();
            await isCancelled.Task;
        });
        using var cancellation = new CancellationTokenSource();

        var send = SendAsync(Way.Gated, server.BaseAddress, mayLeave: () => true, cancellation.Token);
        await hasCome.Task;
        await cancellation.CancelAsync();
        isCancelled.SetResult();

        Assert.Equal("The request was sent, but no answer came back: the connection broke.", (await send).Unknown!.Reason);
    }

    [Fact]
    public async Task Cancel_AtAnyMoment_NeverTellsOfALeftRequestThatItWasNot()
    {
        var random = new Random(20_261_130);
        await using var server = new LedgerServer(LedgerBehavior.Accepts, "0", StubOptions.Nowhere, HttpStatusCode.OK);
        using var http = new HttpClient(SmsHttpHandler.Create());
        var outcomes = new List<SmsOutcome>();
        for (var round = 0; round < 300; round++)
        {
            using var cancellation = new CancellationTokenSource();
            var send = SendAsync(http, server.Address, mayLeave: () => true, cancellation.Token);
            Thread.SpinWait(random.Next(20_000));
            await cancellation.CancelAsync();
            outcomes.Add(await send);
        }

        Assert.Equal(server.Accepted, outcomes.Count(outcome => outcome.Receipt is not null));
        Assert.All(outcomes, outcome => Assert.True(outcome.Receipt is not null || outcome.IsNotReached));
    }

    private static async Task<SmsOutcome> SendAsync(Way way, Uri address, Func<bool> mayLeave, CancellationToken cancellationToken = default)
    {
        using var http = Http(way);
        return await SendAsync(http, address, mayLeave, cancellationToken);
    }

    private static async Task<SmsOutcome> SendAsync(HttpClient http, Uri address, Func<bool> mayLeave, CancellationToken cancellationToken)
    {
        var engine = StubClient.Of(http, new StubOptions(address));
        return Assert.Single(await engine.SendOnceAsync([new(TestMessage.Number, engine.Plan(TestMessage.Message), 0)], mayLeave, cancellationToken));
    }

    private static HttpClient Http(Way way) => way switch
    {
        Way.Direct => new HttpClient(),
        Way.Gated => new HttpClient(SmsHttpHandler.Create()),
        Way.BehindAHandlerThatReads => new HttpClient(SmsHttpHandler.Create(null, new BufferingHandler())),
        _ => new HttpClient(new PassingOn()),
    };

    private sealed class PassingOn() : DelegatingHandler(new SocketsHttpHandler());
}
