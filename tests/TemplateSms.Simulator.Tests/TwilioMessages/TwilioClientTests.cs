using Microsoft.Extensions.Time.Testing;
using TemplateSms.Simulator.Faults;
using TemplateSms.Twilio;

namespace TemplateSms.Simulator.Tests.TwilioMessages;

/// <summary>Our own client for Twilio against the gateway.</summary>
public sealed class TwilioClientTests
{
    private static readonly PhoneNumber _to = PhoneNumber.Parse("+33680010203");

    [Fact]
    public async Task Client_SendsAndReads_UntilDelivered()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
        await using var gateway = await SmsGateway.StartAsync(new SmsGatewayOptions { TimeProvider = clock, Twilio = { Accounts = { [TwilioSender.Account] = TwilioSender.Token } } });
        using var http = new HttpClient();
        using var client = new TwilioClient(http, OptionsOf(gateway));

        var receipt = await client.SendAsync(new SmsMessage(_to, SmsContent.Create("Été")));

        var message = Assert.Single(gateway.Messages);
        Assert.Equal(("Été", "ACME", receipt.GatewayId), (message.Text, message.Sender, message.Twilio!.Sid));
        var states = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            states.Add((await client.GetMessageAsync(receipt.GatewayId!)).Status);
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(["queued", "sending", "sent", "delivered"], states);
    }

    [Theory]
    [InlineData(21610)]
    [InlineData(20003)]
    [InlineData(21408)]
    public async Task Client_Refused_ThrowsWithTheCode(int code)
    {
        await using var gateway = await SmsGateway.StartAsync();
        gateway.Faults = new FaultPlan { Rules = [FaultRule.Refuse(code)] };
        using var http = new HttpClient();
        using var client = new TwilioClient(http, OptionsOf(gateway));

        var error = await Assert.ThrowsAnyAsync<SmsException>(() => client.SendAsync(new SmsMessage(_to, SmsContent.Create("Hi"))));

        Assert.Equal(code, error.Code);
        Assert.Equal(MessageStatus.Refused, gateway.Messages[0].Status);
    }

    private static TwilioOptions OptionsOf(SmsGateway gateway) => new()
    {
        BaseAddress = gateway.TwilioAddress,
        AccountSid = TwilioSender.Account,
        AuthToken = TwilioSender.Token,
        Sender = "ACME",
    };
}
