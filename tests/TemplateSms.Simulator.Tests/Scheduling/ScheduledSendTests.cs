using System.Net;
using Microsoft.Extensions.Time.Testing;
using TemplateSms.Simulator.Faults;

namespace TemplateSms.Simulator.Tests.Scheduling;

public sealed class ScheduledSendTests
{
    private static readonly DateTimeOffset _now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-03-02 10:00", null, "2026-03-02T09:00:00Z")]
    [InlineData("2026-07-02 10:00", null, "2026-07-02T08:00:00Z")]
    [InlineData("2026-03-29 02:30", null, "2026-03-29T01:30:00Z")]
    [InlineData("2026-03-02 10:00", "Asia/Tokyo", "2026-03-02T01:00:00Z")]
    [InlineData("2026-03-02 10:00", "America/New_York", "2026-03-02T15:00:00Z")]
    [InlineData("2026-03-02 10:00", "Etc/GMT+8", "2026-03-02T18:00:00Z")]
    public async Task DateEnvoi_Later_IsReadInItsZone(string date, string? zone, string due)
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { TimeProvider = new FakeTimeProvider(_now) });

        await fixture.SendAsync("Hi", more: $",\"date_envoi\":\"{date}\",\"gmt_zone\":\"{zone}\"");

        Assert.Equal(MessageStatus.Scheduled, fixture.Only.Status);
        Assert.Equal(DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture), fixture.Only.DueAt);
    }

    [Theory]
    [InlineData("2026-03-01 09:00")]
    [InlineData("2020-01-01 10:00")]
    public async Task DateEnvoi_NowOrBefore_IsSentAtOnce(string date)
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { TimeProvider = new FakeTimeProvider(_now) });

        await fixture.SendAsync("Hi", more: $",\"date_envoi\":\"{date}\"");

        Assert.Equal((MessageStatus.Accepted, null), (fixture.Only.Status, fixture.Only.DueAt));
    }

    [Theory]
    [InlineData("Europe/Paris")]
    [InlineData("UTC")]
    public async Task GmtZone_NotTheProviders_IsRefused(string zone)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.SendAsync("Hi", more: $",\"gmt_zone\":\"{zone}\"");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith("Simulator: gmt_zone: ", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scheduled_ItsTimeCome_IsAccepted()
    {
        var clock = new FakeTimeProvider(_now);
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { TimeProvider = clock });
        await fixture.SendAsync("second", more: ""","date_envoi":"2026-05-01 12:00" """);
        await fixture.SendAsync("first", more: ""","date_envoi":"2026-03-01 12:00" """);

        clock.Advance(TimeSpan.FromHours(3));
        Assert.Equal([MessageStatus.Scheduled, MessageStatus.Accepted], fixture.Gateway.Messages.Select(message => message.Status));

        clock.Advance(TimeSpan.FromDays(30));
        clock.Advance(TimeSpan.FromDays(31));
        Assert.All(fixture.Gateway.Messages, message => Assert.Equal(MessageStatus.Accepted, message.Status));
    }

    [Fact]
    public async Task Scheduled_AnswerStillOnItsWay_IsAcceptedAtItsTime()
    {
        var clock = new FakeTimeProvider(_now);
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { TimeProvider = clock });
        fixture.Gateway.Faults = new FaultPlan { Rules = [FaultRule.Latency(TimeSpan.FromMinutes(5), FaultMoment.After)] };
        var sending = fixture.SendAsync("Hi", more: ""","date_envoi":"2026-03-01 09:02" """);
        await fixture.Gateway.WaitForMessageAsync("0600123456");

        clock.Advance(TimeSpan.FromMinutes(3));

        Assert.True(SpinWait.SpinUntil(() => fixture.Only.Status == MessageStatus.Accepted, TimeSpan.FromSeconds(10)));
        while (!sending.IsCompleted)
        {
            clock.Advance(TimeSpan.FromMinutes(5));
            await Task.Yield();
        }

        Assert.Equal(HttpStatusCode.OK, (await sending).Status);
    }

    [Fact]
    public async Task Scheduled_DeletedBefore_IsNotSent()
    {
        var clock = new FakeTimeProvider(_now);
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { TimeProvider = clock });
        await fixture.SendAsync("Hi", more: ""","date_envoi":"2026-03-01 12:00" """);

        await fixture.ApiAsync(HttpMethod.Delete, "messages/1");
        clock.Advance(TimeSpan.FromDays(1));

        Assert.Empty(fixture.Gateway.Messages);
    }
}
