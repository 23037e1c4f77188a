using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using TemplateSms.Simulator;

namespace TemplateSms.Isendpro.Tests;

public sealed class QuietHoursTests : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private SmsGateway _gateway = null!;

    public async Task InitializeAsync() => _gateway = await SmsGateway.StartAsync();

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _gateway.DisposeAsync();
    }

    [Theory]
    [InlineData("2026-01-15T06:59:59Z", true)]
    [InlineData("2026-01-15T07:00:00Z", false)]
    [InlineData("2026-01-15T18:59:59Z", false)]
    [InlineData("2026-01-15T19:00:00Z", true)]
    [InlineData("2026-07-15T17:59:59Z", false)]
    [InlineData("2026-07-15T18:00:00Z", true)]
    [InlineData("2026-07-15T06:00:00Z", false)]
    [InlineData("2026-07-14T23:30:00Z", true)]
    public async Task Marketing_AtAnHour_IsRefusedBetween20And8OnTheAccountsClock(string now, bool isQuiet)
    {
        var send = Client(now).SendAsync(Marketing.To(Sample.Number));

        await AssertSentAsync(!isQuiet, send);
    }

    [Theory]
    [InlineData("2026-01-15T12:00:00Z", "2026-01-15T21:00:00Z", true)]
    [InlineData("2026-01-15T23:00:00Z", "2026-01-16T10:00:00Z", false)]
    public async Task Marketing_Timed_TheHourOfItsTimeCounts(string now, string sendAt, bool isQuiet)
    {
        var send = Client(now).SendAsync(Marketing.To(Sample.Number), new SmsSendOptions { SendAt = Time(sendAt) });

        await AssertSentAsync(!isQuiet, send);
    }

    [Theory]
    [InlineData("2026-01-15T22:30:00Z", null, "2026-01-16 08:00")]
    [InlineData("2026-01-15T02:30:00Z", null, "2026-01-15 08:00")]
    [InlineData("2026-01-15T12:00:00Z", null, null)]
    [InlineData("2026-01-15T12:00:00Z", "2026-12-31T21:00:00Z", "2027-01-01 08:00")]
    [InlineData("2026-03-28T22:30:00Z", null, "2026-03-29 08:00")]
    [InlineData("2026-10-24T22:30:00Z", null, "2026-10-25 08:00")]
    public async Task Marketing_Scheduled_IsSentAt8(string now, string? sendAt, string? sendDate)
    {
        await Client(now, Schedule).SendAsync(Marketing.To(Sample.Number), new SmsSendOptions { SendAt = sendAt is null ? null : Time(sendAt) });

        Assert.Equal(sendDate, Assert.Single(_gateway.Messages).SendDate);
    }

    [Fact]
    public async Task Marketing_ScheduledWithAGmtZone_IsWrittenInIt()
    {
        var client = Client("2026-01-15T22:30:00Z", account =>
        {
            Schedule(account);
            account.GmtZone = "Asia/Tokyo";
        });

        await client.SendAsync(Marketing.To(Sample.Number));

        Assert.Equal("2026-01-16 16:00", Assert.Single(_gateway.Messages).SendDate);
        Assert.Contains("\"gmt_zone\":\"Asia/Tokyo\"", _gateway.Messages[0].RawRequest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(QuietHoursHandling.Refuse)]
    [InlineData(QuietHoursHandling.Schedule)]
    public async Task Transactional_AtNight_IsNeverDelayed(QuietHoursHandling handling)
    {
        await Client("2026-01-15T22:30:00Z", account => account.QuietHours = handling).SendAsync(Sample.Message);

        Assert.Null(Assert.Single(_gateway.Messages).SendDate);
    }

    [Fact]
    public async Task Marketing_ToManyAtNight_IsRefusedAsAWhole()
    {
        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => Client("2026-01-15T22:30:00Z").SendAsync(Marketing, [Sample.Number, Sample.Abroad]));

        Assert.Contains("20:00", error.Reason, StringComparison.Ordinal);
        Assert.Empty(_gateway.Messages);
    }

    [Fact]
    public async Task Marketing_BatchThatOutlastsTheDay_StopsAt20()
    {
        var clock = new FakeTimeProvider(Time("2026-01-15T18:59:50Z"));
        using var http = new HttpClient(new SlowClock(clock));
        var client = new IsendproClient(http, Sample.Options(_gateway.BaseAddress, OneAfterTheOther), clock);

        var receipt = await client.SendAsync(Marketing, [Sample.Number, Sample.Abroad]);

        Assert.Equal(Sample.Number, Assert.Single(receipt.Accepted).To);
        Assert.Contains("20:00", Assert.Single(receipt.Rejected).Reason, StringComparison.Ordinal);
        Assert.Single(_gateway.Messages);
    }

    [Fact]
    public async Task Messages_MarketingAmongOthersAtNight_IsRefusedAlone()
    {
        var receipt = await Client("2026-01-15T22:30:00Z").SendAsync([Marketing.To(Sample.Number), Sample.Message]);

        Assert.Equal(0, Assert.Single(receipt.Rejected).Position);
        Assert.Equal(1, Assert.Single(receipt.Accepted).Position);
    }

    private static SmsContent Marketing => SmsContent.Create("Sale!", kind: SmsKind.Marketing);

    private static void OneAfterTheOther(IsendproOptions account)
    {
        account.MaxRecipientsPerRequest = 1;
        account.MaxConcurrentRequests = 1;
    }

    private static void Schedule(IsendproOptions account) => account.QuietHours = QuietHoursHandling.Schedule;

    private static DateTimeOffset Time(string time) => DateTimeOffset.Parse(time, CultureInfo.InvariantCulture);

    private async Task AssertSentAsync(bool isSent, Task<SmsReceipt> send)
    {
        if (isSent)
            await send;
        else
            Assert.Contains("20:00", (await Assert.ThrowsAsync<SmsRejectedException>(() => send)).Reason, StringComparison.Ordinal);
        Assert.Equal(isSent, _gateway.Messages.Count == 1);
    }

    private IsendproClient Client(string now, Action<IsendproOptions>? change = null) =>
        new(_http, Sample.Options(_gateway.BaseAddress, change), new FakeTimeProvider(Time(now)));

    /// <summary>Twenty seconds pass with every request.</summary>
    private sealed class SlowClock(FakeTimeProvider clock) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, CancellationToken.None);
            await response.Content.LoadIntoBufferAsync(cancellationToken);
            clock.Advance(TimeSpan.FromSeconds(20));
            return response;
        }
    }
}
