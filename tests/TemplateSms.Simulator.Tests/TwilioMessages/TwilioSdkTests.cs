using Microsoft.Extensions.Time.Testing;
using Twilio.Exceptions;
using Twilio.Rest.Api.V2010.Account;
using Number = Twilio.Types.PhoneNumber;

namespace TemplateSms.Simulator.Tests.TwilioMessages;

public sealed class TwilioSdkTests
{
    private static readonly DateTimeOffset _now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Sdk_SendsAndReads_UntilDelivered()
    {
        var clock = new FakeTimeProvider(_now);
        await using var gateway = await SmsGateway.StartAsync(new SmsGatewayOptions { TimeProvider = clock });
        using var sdk = new TwilioSdk(gateway);

        var sent = await MessageResource.CreateAsync(to: new Number("+33680010203"), from: new Number("ACME"), body: "Été 😀", client: sdk.Client);

        Assert.Equal((MessageResource.StatusEnum.Queued, "1", "Été 😀"), (sent.Status, sent.NumSegments, sent.Body));
        Assert.Equal((TwilioSender.Account, "ACME", "+33680010203"), (sent.AccountSid, sent.From.ToString(), sent.To));
        Assert.Equal((_now.UtcDateTime, null, null), (sent.DateCreated?.ToUniversalTime(), sent.DateSent, sent.ErrorCode));
        Assert.Equal("Été 😀", Assert.Single(gateway.Messages).Text);

        clock.Advance(TimeSpan.FromSeconds(3));
        var read = await MessageResource.FetchAsync(pathSid: sent.Sid, client: sdk.Client);
        Assert.Equal((MessageResource.StatusEnum.Delivered, _now.AddSeconds(2).UtcDateTime), (read.Status, read.DateSent?.ToUniversalTime()));
    }

    [Fact]
    public async Task Sdk_Schedules_ThroughAService()
    {
        var clock = new FakeTimeProvider(_now);
        await using var gateway = await SmsGateway.StartAsync(new SmsGatewayOptions { TimeProvider = clock });
        using var sdk = new TwilioSdk(gateway);

        var sent = await MessageResource.CreateAsync(
            to: new Number("+33680010203"),
            messagingServiceSid: "MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
            body: "Hi",
            scheduleType: MessageResource.ScheduleTypeEnum.Fixed,
            sendAt: _now.AddHours(2).UtcDateTime,
            validityPeriod: 3600,
            client: sdk.Client);

        Assert.Equal(MessageResource.StatusEnum.Scheduled, sent.Status);
        Assert.Equal((_now.AddHours(2), 3600), (gateway.Messages[0].DueAt, gateway.Messages[0].Twilio!.ValidityPeriod));
    }

    [Fact]
    public async Task Sdk_Refused_ReadsCodeAndStatus()
    {
        await using var gateway = await SmsGateway.StartAsync(new SmsGatewayOptions { Twilio = { Accounts = { [TwilioSender.Account] = TwilioSender.Token } } });
        using var sdk = new TwilioSdk(gateway);
        using var stranger = new TwilioSdk(gateway, "another");

        var number = await Assert.ThrowsAsync<ApiException>(() => SendAsync(sdk, "0680010203"));
        Assert.Equal((21211, 400, "https://www.twilio.com/docs/errors/21211"), (number.Code, number.Status, number.MoreInfo));
        var token = await Assert.ThrowsAsync<ApiException>(() => SendAsync(stranger, "+33680010203"));
        Assert.Equal((20003, 401), (token.Code, token.Status));
    }

    private static Task<MessageResource> SendAsync(TwilioSdk sdk, string to) =>
        MessageResource.CreateAsync(to: new Number(to), from: new Number("ACME"), body: "Hi", client: sdk.Client);
}
