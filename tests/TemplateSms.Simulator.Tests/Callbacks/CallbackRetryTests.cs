using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using TemplateSms.Simulator.Callbacks;

namespace TemplateSms.Simulator.Tests.Callbacks;

/// <summary>Callbacks that fail are made again, and the log says how each fared.</summary>
public sealed class CallbackRetryTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Receipt_Fails_IsRepeatedAfterTimesThatDouble()
    {
        await using var receiver = await CallbackReceiver.StartAsync(status: StatusCodes.Status503ServiceUnavailable);
        await using var fixture = await StartAsync(receiver);

        await fixture.SendAsync("Hi", more: ""","tracker":"t1" """);
        var first = await WaitAsync(fixture, attempts: 1);
        Assert.Equal(("waiting", "HTTP 503", 503, _clock.GetUtcNow().AddSeconds(1)), Outcome(first));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(("waiting", "HTTP 503", 503, _clock.GetUtcNow().AddSeconds(2)), Outcome(await WaitAsync(fixture, attempts: 2)));
        receiver.Status = StatusCodes.Status200OK;
        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(("delivered", null, 200, null), Outcome(await WaitAsync(fixture, attempts: 3)));

        for (var i = 0; i < 3; i++)
            Assert.Equal("GET /dlr?secret=s3cret&tracker=t1&tel=0600123456&statut=0", await receiver.NextAsync());
    }

    [Fact]
    public async Task Receipt_FailsEveryTime_IsGivenUp()
    {
        await using var receiver = await CallbackReceiver.StartAsync(status: StatusCodes.Status500InternalServerError);
        await using var fixture = await StartAsync(receiver, callbacks => (callbacks.MostAttempts, callbacks.LongestRetryDelay) = (3, TimeSpan.FromSeconds(1)));

        await fixture.SendAsync("Hi");
        for (var attempts = 1; attempts < 3; attempts++)
        {
            await WaitAsync(fixture, attempts);
            _clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(("failed", "HTTP 500", 500, null), Outcome(await WaitAsync(fixture, attempts: 3)));
        Assert.Equal(3, (await fixture.ApiAsync("account")).Json.GetProperty("callbacksFailed").GetInt32());
    }

    [Fact]
    public async Task Receipt_Waits_HoldsUpNoOther()
    {
        await using var receiver = await CallbackReceiver.StartAsync(status: StatusCodes.Status500InternalServerError);
        await using var fixture = await StartAsync(receiver);
        await fixture.SendAsync("Hi", more: ""","tracker":"first" """);
        await receiver.NextAsync();
        await WaitAsync(fixture, attempts: 1);

        receiver.Status = StatusCodes.Status200OK;
        await fixture.SendAsync("Hi", more: ""","tracker":"second" """);

        Assert.Contains("tracker=second", await receiver.NextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OfCallbacks_ShowsNoSecretOfTheUrl()
    {
        await using var receiver = await CallbackReceiver.StartAsync();
        await using var fixture = await StartAsync(receiver);
        await fixture.SendAsync("one", more: ""","tracker":"t1" """);
        await fixture.SendAsync("two");
        fixture.Gateway.Reply("0600123456", "STOP");
        for (var i = 0; i < 3; i++)
            await receiver.NextAsync();

        var all = (await fixture.ApiAsync("callbacks")).Json.GetProperty("callbacks").EnumerateArray().ToArray();

        Assert.Equal(["stop", "receipt", "receipt"], all.Select(callback => callback.GetProperty("kind").GetString()));
        Assert.Equal([3, 2, 1], all.Select(callback => callback.GetProperty("messageId").GetInt32()));
        Assert.Equal($"{receiver.Url}dlr?secret=***&tracker=t1&tel=0600123456&statut=0", all[2].GetProperty("url").GetString());
        Assert.DoesNotContain("s3cret", (await fixture.ApiAsync("callbacks")).Body, StringComparison.Ordinal);
        Assert.Equal(2, (await ListAsync(fixture, "message=2"))[0].GetProperty("messageId").GetInt32());
        Assert.Equal(1, Assert.Single(await ListAsync(fixture, "before=2")).GetProperty("id").GetInt32());
        Assert.Equal(3, Assert.Single(await ListAsync(fixture, "limit=1")).GetProperty("id").GetInt32());
        Assert.StartsWith("limit: must be 1 to 500", (await fixture.ApiAsync("callbacks?limit=0")).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1, 60)]
    [InlineData(21, 1, 60)]
    [InlineData(5, -1, 60)]
    [InlineData(5, 61, 60)]
    [InlineData(5, 1, 86_401)]
    public async Task Start_RetriesThatCannotBe_AreRefused(int attempts, int delay, int longest)
    {
        var options = new SmsGatewayOptions
        {
            Callbacks = { MostAttempts = attempts, RetryDelay = TimeSpan.FromSeconds(delay), LongestRetryDelay = TimeSpan.FromSeconds(longest) },
        };

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => SmsGateway.StartAsync(options));
    }

    private Task<GatewayFixture> StartAsync(CallbackReceiver receiver, Action<CallbackOptions>? configure = null)
    {
        var options = new SmsGatewayOptions
        {
            TimeProvider = _clock,
            Callbacks = { ReceiptUrl = new Uri(receiver.Url, "/dlr?secret=s3cret"), StopUrl = new Uri(receiver.Url, "/stop") },
        };
        configure?.Invoke(options.Callbacks);
        return GatewayFixture.StartAsync(options);
    }

    /// <summary>The only callback, once so many attempts are told.</summary>
    private static async Task<JsonElement> WaitAsync(GatewayFixture fixture, int attempts)
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            if ((await ListAsync(fixture, "")) is [var only] && only.GetProperty("attempts").GetInt32() == attempts)
                return only;
            end.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private static async Task<JsonElement[]> ListAsync(GatewayFixture fixture, string query) =>
        [.. (await fixture.ApiAsync($"callbacks?{query}")).Json.GetProperty("callbacks").EnumerateArray()];

    private static (string? Progress, string? Failure, int? Status, DateTimeOffset? Next) Outcome(JsonElement callback) => (
        callback.GetProperty("progress").GetString(),
        callback.GetProperty("failure").GetString(),
        callback.GetProperty("status").GetInt32(),
        callback.GetProperty("nextAttemptAt") is { ValueKind: JsonValueKind.String } next ? next.GetDateTimeOffset() : null);
}
