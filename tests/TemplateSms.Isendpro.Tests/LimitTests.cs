using System.Net;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using TemplateSms.Isendpro.Tests.Servers;

namespace TemplateSms.Isendpro.Tests;

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

        var sends = Enumerable.Range(0, 10).Select(_ => client.SendAsync(Sample.Message)).ToArray();
        await isFull.Task;
        open.SetResult();
        await Task.WhenAll(sends);

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

        await client.SendAsync(Sample.Message);
        var late = client.SendAsync(Sample.Message);
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
        await client.SendAsync(Sample.Message);

        var send = client.SendAsync(Sample.Message, cancellationToken: cancellation.Token);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => send);
    }

    [Fact]
    public async Task Dispose_WhileASendWaits_IsTransport()
    {
        var client = Client((_, _) => Task.FromResult(Accepted()), account => account.MaxRequestsPerSecond = OneInQuarterOfAnHour);
        await client.SendAsync(Sample.Message);

        var send = client.SendAsync(Sample.Message);
        client.Dispose();

        await Assert.ThrowsAsync<SmsTransportException>(() => send);
        await Assert.ThrowsAsync<SmsTransportException>(() => client.SendAsync(Sample.Message));
    }

    private static void InterlockedMax(ref int target, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref target)) < value && Interlocked.CompareExchange(ref target, value, seen) != seen)
        {
        }
    }

    private static HttpResponseMessage Accepted() =>
        new(HttpStatusCode.OK) { Content = new StringContent("""{"etat":{"etat":[{"code":0}]}}""", Encoding.UTF8, "application/json") };

    private static IsendproClient Client(
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send, Action<IsendproOptions> change, TimeProvider? clock = null) =>
        new(new HttpClient(new StubHandler(send)), Sample.Options(new Uri("https://gateway.invalid/cgi-bin/"), change), clock);
}
