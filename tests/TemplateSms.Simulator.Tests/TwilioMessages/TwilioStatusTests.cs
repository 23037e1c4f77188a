using System.Net;
using Microsoft.Extensions.Time.Testing;
using TemplateSms.Simulator.Faults;

namespace TemplateSms.Simulator.Tests.TwilioMessages;

public sealed class TwilioStatusTests
{
    private const string Service = "MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
    private static readonly DateTimeOffset _now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _clock = new(_now);

    [Fact]
    public async Task Status_OfAMessage_MovesOnTheGatewaysClock()
    {
        await using var fixture = await StartAsync();
        var sender = new TwilioSender(fixture);
        var sent = await sender.SendAsync();

        Assert.Equal(["queued", "sending", "sent", "delivered", "delivered"], await StatesAsync(sender, sent.Sid, 5));

        var read = await sender.ReadAsync(sent.Sid);
        Assert.Equal(
            (HttpStatusCode.OK, "Sun, 01 Mar 2026 08:00:02 +0000", "Sun, 01 Mar 2026 08:00:03 +0000"),
            (read.Status, read.Text("date_sent"), read.Text("date_updated")));
    }

    [Fact]
    public async Task Status_OfAService_BeginsBeforeItsSenderIsChosen()
    {
        await using var fixture = await StartAsync();
        var sender = new TwilioSender(fixture);

        var sent = await sender.SendAsync(("From", null), ("MessagingServiceSid", Service));

        Assert.Equal((Service, null, "0"), (sent.Text("messaging_service_sid"), sent.Text("from"), sent.Text("num_segments")));
        Assert.Equal(["accepted", "queued", "sending", "sent", "delivered"], await StatesAsync(sender, sent.Sid, 5));
        Assert.Equal("1", (await sender.ReadAsync(sent.Sid)).Text("num_segments"));
    }

    [Fact]
    public async Task Status_OfAScheduledMessage_WaitsForItsTime()
    {
        await using var fixture = await StartAsync();
        var sender = new TwilioSender(fixture);
        var sent = await sender.SendAsync(("From", null), ("MessagingServiceSid", Service), ("ScheduleType", "fixed"), ("SendAt", "2026-03-01T10:00:00+01:00"), ("ValidityPeriod", "600"));
        Assert.Equal((MessageStatus.Scheduled, _now.AddHours(1)), (fixture.Only.Status, fixture.Only.DueAt));
        Assert.Equal(600, fixture.Only.Twilio!.ValidityPeriod);

        _clock.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal("scheduled", (await sender.ReadAsync(sent.Sid)).State);
        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(["queued", "sending", "sent", "delivered"], await StatesAsync(sender, sent.Sid, 4));
        Assert.Equal(MessageStatus.Accepted, fixture.Only.Status);
    }

    [Fact]
    public async Task Status_OfAScheduledMessage_DeletedBefore_IsGone()
    {
        await using var fixture = await StartAsync();
        var sender = new TwilioSender(fixture);
        var sent = await sender.SendAsync(("MessagingServiceSid", Service), ("ScheduleType", "fixed"), ("SendAt", "2026-03-01T10:00:00Z"));

        await fixture.ApiAsync(HttpMethod.Delete, "messages/1");
        _clock.Advance(TimeSpan.FromHours(3));

        Assert.Equal(HttpStatusCode.NotFound, (await sender.ReadAsync(sent.Sid)).Status);
    }

    [Theory]
    [InlineData(false, "queued sending sent undelivered")]
    [InlineData(true, "queued sending failed failed")]
    public async Task Status_WithAFaultOnRequest_EndsAsItSays(bool fails, string states)
    {
        await using var fixture = await StartAsync();
        fixture.Gateway.Faults = new FaultPlan { Rules = [(fails ? FaultRule.Fail(12345) : FaultRule.Undeliver(12345)) with { Number = "0680010203" }] };
        var sender = new TwilioSender(fixture);
        var lost = await sender.SendAsync();
        var other = await sender.SendAsync(("To", "+33680010204"));

        Assert.Equal(states.Split(' '), await StatesAsync(sender, lost.Sid, 4));
        Assert.Equal("delivered", (await sender.ReadAsync(other.Sid)).State);
        Assert.Equal(12345, (await sender.ReadAsync(lost.Sid)).Json.GetProperty("error_code").GetInt32());
    }

    [Fact]
    public async Task Status_AfterTheValidityPeriod_IsFailed()
    {
        await using var fixture = await StartAsync(TimeSpan.FromSeconds(30));
        var sender = new TwilioSender(fixture);

        var late = await sender.SendAsync(("ValidityPeriod", "29"));
        var timely = await sender.SendAsync(("ValidityPeriod", "30"));
        _clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(("failed", "sending"), ((await sender.ReadAsync(late.Sid)).State, (await sender.ReadAsync(timely.Sid)).State));
    }

    [Fact]
    public async Task Read_OfAnotherAccount_IsNotFound()
    {
        await using var fixture = await StartAsync();
        var sent = await new TwilioSender(fixture).SendAsync();
        var other = new TwilioSender(fixture) { AccountSid = "ACbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" };

        Assert.Equal(HttpStatusCode.NotFound, (await other.ReadAsync(sent.Sid)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await new TwilioSender(fixture).As("", "").ReadAsync(sent.Sid)).Status);
    }

    private Task<GatewayFixture> StartAsync(TimeSpan? interval = null) => GatewayFixture.StartAsync(new SmsGatewayOptions
    {
        TimeProvider = _clock,
        Twilio = { StatusInterval = interval ?? TimeSpan.FromSeconds(1) },
    });

    private async Task<string[]> StatesAsync(TwilioSender sender, string sid, int count)
    {
        var states = new string[count];
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
                _clock.Advance(TimeSpan.FromSeconds(1));
            states[i] = (await sender.ReadAsync(sid)).State!;
        }

        return states;
    }
}
