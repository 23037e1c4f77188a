using Microsoft.Extensions.Time.Testing;
using TemplateSms.Simulator.Faults;
using TemplateSms.Simulator.Tests.Callbacks;
using Twilio.Security;

namespace TemplateSms.Simulator.Tests.TwilioMessages;

public sealed class TwilioCallbackTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Callback_EachStatus_IsToldAndSigned()
    {
        await using var receiver = await CallbackReceiver.StartAsync();
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { TimeProvider = _clock });
        var sent = await new TwilioSender(fixture).SendAsync(("StatusCallback", $"{receiver.Url}status?tracker=t%201"));

        _clock.Advance(TimeSpan.FromSeconds(3));

        foreach (var status in (string[])["sending", "sent", "delivered"])
        {
            var call = await receiver.NextCallAsync();
            Assert.Equal("POST /status?tracker=t%201", call.Line);
            Assert.Equal(
                new Dictionary<string, string>
                {
                    ["MessageSid"] = sent.Sid,
                    ["MessageStatus"] = status,
                    ["AccountSid"] = TwilioSender.Account,
                    ["From"] = "+33700000001",
                    ["To"] = "+33680010203",
                },
                call.Form);
            Assert.True(IsSigned(call, TwilioSender.Token));
            Assert.False(IsSigned(call, "another token"));
        }
    }

    [Fact]
    public async Task Callback_OfAMessageThatIsLost_HasItsCode()
    {
        await using var receiver = await CallbackReceiver.StartAsync();
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { TimeProvider = _clock });
        fixture.Gateway.Faults = new FaultPlan { Rules = [FaultRule.Fail(12345)] };
        await new TwilioSender(fixture).SendAsync(("StatusCallback", receiver.Url.AbsoluteUri));

        _clock.Advance(TimeSpan.FromSeconds(2));

        Assert.False((await receiver.NextCallAsync()).Form.ContainsKey("ErrorCode"));
        var call = await receiver.NextCallAsync();
        Assert.Equal(("failed", "12345"), (call.Form["MessageStatus"], call.Form["ErrorCode"]));
        Assert.True(IsSigned(call, TwilioSender.Token));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Callback_OfASendWithAKey_IsSignedWithTheTokenOfAKnownAccount(bool known)
    {
        var options = new SmsGatewayOptions { TimeProvider = _clock, Twilio = { ApiKeys = { ["SK1"] = "secret" } } };
        if (known)
            options.Twilio.Accounts.Add(TwilioSender.Account, "the account's");
        await using var receiver = await CallbackReceiver.StartAsync();
        await using var fixture = await GatewayFixture.StartAsync(options);
        await new TwilioSender(fixture).As("SK1", "secret").SendAsync(("StatusCallback", receiver.Url.AbsoluteUri));

        _clock.Advance(TimeSpan.FromSeconds(1));

        var call = await receiver.NextCallAsync();
        Assert.Equal(known, call.Signature is not null && IsSigned(call, "the account's"));
        Assert.Equal(known, call.Signature is not null);
    }

    [Fact]
    public async Task Callback_NotOnThisMachine_IsNotCalled()
    {
        await using var receiver = await CallbackReceiver.StartAsync();
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { TimeProvider = _clock });
        var sender = new TwilioSender(fixture);
        await sender.SendAsync(("StatusCallback", "http://192.0.2.1/"));
        await sender.SendAsync(("StatusCallback", receiver.Url.AbsoluteUri));

        _clock.Advance(TimeSpan.FromSeconds(1));

        // The second call is made after the first was counted.
        await receiver.NextCallAsync();
        Assert.Equal(1, (await fixture.ApiAsync("account")).Json.GetProperty("callbacksFailed").GetInt32());
    }

    // The check of Twilio's own SDK.
    private static bool IsSigned(ReceivedCall call, string token) =>
        new RequestValidator(token).Validate(call.Url, new Dictionary<string, string>(call.Form), call.Signature);
}
