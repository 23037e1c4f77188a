using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using TemplateSms.Simulator;

namespace TemplateSms.Isendpro.Tests;

/// <summary>A time that has passed, or that is years away, is a mistake of the caller's, and nothing is sent.</summary>
public sealed class SendTimeTests : IAsyncLifetime
{
    private static readonly DateTimeOffset _now = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);

    private readonly HttpClient _http = new();
    private readonly FakeTimeProvider _clock = new(_now);
    private SmsGateway _gateway = null!;

    public async Task InitializeAsync() => _gateway = await SmsGateway.StartAsync();

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _gateway.DisposeAsync();
    }

    [Theory]
    [InlineData("2026-01-15T11:58:59Z", "has passed")]
    [InlineData("2025-01-15T12:00:00Z", "has passed")]
    [InlineData("0001-01-01T00:00:00Z", "has passed")]
    [InlineData("2027-01-15T12:00:01Z", "more than a year away")]
    [InlineData("9999-12-31T23:59:59Z", "more than a year away")]
    public async Task SendAt_PastOrFarAway_IsRefusedBeforeSending(string sendAt, string expected)
    {
        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => Client().SendAsync(Sample.Message, At(sendAt)));

        Assert.Contains(expected, error.Reason, StringComparison.Ordinal);
        Assert.Empty(_gateway.Messages);
    }

    [Theory]
    [InlineData("2026-01-15T11:59:00Z", null)]
    [InlineData("2026-01-15T12:00:00Z", null)]
    [InlineData("2026-01-15T12:01:00Z", "2026-01-15 13:01")]
    [InlineData("2027-01-15T12:00:00Z", "2027-01-15 13:00")]
    public async Task SendAt_FromAMinuteAgoToAYearAhead_IsSent(string sendAt, string? sendDate)
    {
        await Client().SendAsync(Sample.Message, At(sendAt));

        Assert.Equal(sendDate, Assert.Single(_gateway.Messages).SendDate);
    }

    [Fact]
    public async Task SendAt_PastForABatch_IsRefusedBeforeSending()
    {
        await Assert.ThrowsAsync<SmsRejectedException>(() => Client().SendAsync(Sample.Content, [Sample.Number, Sample.Abroad], At("2026-01-15T11:00:00Z")));

        Assert.Empty(_gateway.Messages);
    }

    private static SmsSendOptions At(string time) => new() { SendAt = DateTimeOffset.Parse(time, CultureInfo.InvariantCulture) };

    private IsendproClient Client() => new(_http, Sample.Options(_gateway.BaseAddress), _clock);
}
