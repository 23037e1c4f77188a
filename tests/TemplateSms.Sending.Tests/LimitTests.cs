using Microsoft.Extensions.Time.Testing;
using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests;

public sealed class LimitTests
{
    private const double OneInQuarterOfAnHour = 0.00111;

    [Fact]
    public async Task Concurrency_MoreSendsThanPlaces_TheOthersWait()
    {
        const int places = 3;
        var inFlight = 0;
        var most = 0;
        var open = new TaskCompletionSource();
        var isFull = new TaskCompletionSource();
        var client = Client(
            async (_, _) =>
            {
                var now = Interlocked.Increment(ref inFlight);
                InterlockedMax(ref most, now);
                if (now == places)
                    isFull.TrySetResult();
                await open.Task;
                Interlocked.Decrement(ref inFlight);
                return Accepted();
            },
            account => account.MaxConcurrentRequests = places);

        var sends = Enumerable.Range(0, 10).Select(_ => client.SendAsync(TestMessage.Message)).ToArray();
        await isFull.Task;
        open.SetResult();
        await Task.WhenAll(sends);

        Assert.Equal(places, most);
    }

    [Fact]
    public async Task Concurrency_SendsAreCancelledAtRandom_NoPlaceIsLostAndNoneIsMade()
    {
        const int places = 3;
        var random = new Random(20_261_130);
        var inFlight = 0;
        var most = 0;
        var open = Task.CompletedTask;
        var client = Client(
            async (_, cancellationToken) =>
            {
                InterlockedMax(ref most, Interlocked.Increment(ref inFlight));
                await Task.Yield();
                await open;
                Interlocked.Decrement(ref inFlight);
                cancellationToken.ThrowIfCancellationRequested();
                return Accepted();
            },
            account => account.MaxConcurrentRequests = places);

        for (var round = 0; round < 200; round++)
        {
            using var cancellation = new CancellationTokenSource();
            var sends = Enumerable.Range(0, 20).Select(_ => client.SendAsync(TestMessage.Message, cancellationToken: random.Next(2) == 0 ? cancellation.Token : CancellationToken.None)).ToArray();
            for (var spins = random.Next(200); spins > 0; spins--)
                Thread.SpinWait(10);
            await cancellation.CancelAsync();
            await Task.WhenAll(sends.Select(send => send.ContinueWith(_ => { }, TaskScheduler.Default)));
        }

        var door = new TaskCompletionSource();
        open = door.Task;
        var last = Enumerable.Range(0, places + 2).Select(_ => client.SendAsync(TestMessage.Message)).ToArray();
        Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref inFlight) == places, TimeSpan.FromSeconds(30)));
        door.SetResult();
        await Task.WhenAll(last);
        Assert.Equal(places, most);
    }

    [Fact]
    public async Task Rate_TurnThatComesTooLate_IsTransportWithoutARequest()
    {
        var clock = new FakeTimeProvider();
        var requests = 0;
        var client = Client(
            (_, _) =>
            {
                requests++;
                return Task.FromResult(Accepted());
            },
            account => account.MaxRequestsPerSecond = OneInQuarterOfAnHour,
            clock);

        await client.SendAsync(TestMessage.Message);
        var late = client.SendAsync(TestMessage.Message);
        clock.Advance(TimeSpan.FromSeconds(30));

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => late);
        Assert.Contains("was not sent", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, requests);
    }

    [Fact]
    public async Task Rate_CancelledWhileWaiting_IsCancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var client = Client((_, _) => Task.FromResult(Accepted()), account => account.MaxRequestsPerSecond = OneInQuarterOfAnHour);
        await client.SendAsync(TestMessage.Message);

        var send = client.SendAsync(TestMessage.Message, cancellationToken: cancellation.Token);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => send);
    }

    [Fact]
    public async Task Dispose_WhileASendWaits_SaysThatTheClientIsDisposed()
    {
        var client = Client((_, _) => Task.FromResult(Accepted()), account => account.MaxRequestsPerSecond = OneInQuarterOfAnHour);
        await client.SendAsync(TestMessage.Message);

        var send = client.SendAsync(TestMessage.Message);
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => send);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.SendAsync(TestMessage.Message));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.SendAsync(TestMessage.Content, [TestMessage.Number]));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.AskAsync(protocol => protocol.Balance()));
    }

    private static void InterlockedMax(ref int target, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref target)) < value && Interlocked.CompareExchange(ref target, value, seen) != seen)
        {
        }
    }

    private static HttpResponseMessage Accepted() => StubClient.Answer("0");

    private static SmsEngine<StubProtocol> Client(
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send, Action<StubOptions> change, TimeProvider? clock = null) =>
        StubClient.Of(send, change, clock);
}
