using Microsoft.Extensions.Time.Testing;
using TemplateSms.Simulator.Callbacks;
using TemplateSms.Simulator.Faults;

namespace TemplateSms.Simulator.Tests.Callbacks;

public sealed class CallbackTests
{
    [Fact]
    public async Task Receipt_MessageSent_IsToldWithItsTracker()
    {
        await using var receiver = await CallbackReceiver.StartAsync();
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { Callbacks = { ReceiptUrl = new Uri(receiver.Url, "/dlr?source=gateway") } });

        await fixture.SendAsync("refused ê", more: ""","tracker":"t0" """);
        await fixture.SendAsync("free", more: ""","tracker":"t1","sandbox":1""");
        await fixture.SendAsync("Hi", more: ""","tracker":"t2" """);
        await fixture.SendAsync("Hi", "+33612345678");

        Assert.Equal("GET /dlr?source=gateway&tracker=t2&tel=0600123456&statut=0", await receiver.NextAsync());
        Assert.Equal("GET /dlr?source=gateway&tel=%2B33612345678&statut=0", await receiver.NextAsync());
    }

    [Fact]
    public async Task Receipt_Scheduled_IsToldWhenItIsDue()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
        await using var receiver = await CallbackReceiver.StartAsync();
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { TimeProvider = clock, Callbacks = { ReceiptUrl = receiver.Url } });

        await fixture.SendAsync("later", more: ""","tracker":"late","date_envoi":"2026-03-01 12:00" """);
        await fixture.SendAsync("now", more: ""","tracker":"now" """);
        Assert.Contains("tracker=now", await receiver.NextAsync(), StringComparison.Ordinal);

        clock.Advance(TimeSpan.FromHours(3));
        Assert.Contains("tracker=late", await receiver.NextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stop_FromThePhone_IsToldWithTheLastTracker()
    {
        await using var receiver = await CallbackReceiver.StartAsync();
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { Callbacks = { StopUrl = new Uri(receiver.Url, "/stop") } });
        await fixture.SendAsync("one", more: ""","tracker":"t1" """);
        await fixture.SendAsync("two", more: ""","tracker":"t2" """);

        fixture.Gateway.Reply("+33600123456", "Oui");
        fixture.Gateway.Reply("+33600123456", "Stop");

        Assert.Equal("GET /stop?tracker=t2&tel=0600123456&sms=Stop", await receiver.NextAsync());
    }

    [Fact]
    public async Task Names_OfParameters_AreTheAccounts()
    {
        await using var receiver = await CallbackReceiver.StartAsync();
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions
        {
            Callbacks = { ReceiptUrl = receiver.Url, TrackerParameter = "ref", NumberParameter = "to", StatusParameter = "etat", DeliveredStatus = "1" },
        });

        await fixture.SendAsync("Hi", more: ""","tracker":"t1" """);

        Assert.Equal("GET /?ref=t1&to=0600123456&etat=1", await receiver.NextAsync());
    }

    [Fact]
    public async Task Receipt_MessageThatDoesNotArrive_HasAnotherStatus()
    {
        await using var receiver = await CallbackReceiver.StartAsync();
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { Callbacks = { ReceiptUrl = receiver.Url } });

        fixture.Gateway.Faults = new FaultPlan { Rules = [FaultRule.Undeliver() with { Number = "0600123456" }, FaultRule.Undeliver(42) with { Number = "0612345678" }] };
        await fixture.PostJsonAsync("smsmulti", """{"keyid":"k","num":["0600123456","0612345678","0687654321"],"sms":["Hi"]}""");

        Assert.Equal("GET /?tel=0600123456&statut=1", await receiver.NextAsync());
        Assert.Equal("GET /?tel=0612345678&statut=42", await receiver.NextAsync());
        Assert.Equal("GET /?tel=0687654321&statut=0", await receiver.NextAsync());
        Assert.Equal("42", (await fixture.ApiAsync("messages/2")).Json.GetProperty("undeliveredStatus").GetString());
    }

    [Fact]
    public async Task Receipt_Fails_IsCountedAndTheNextIsToldStill()
    {
        await using var receiver = await CallbackReceiver.StartAsync(status: 500);
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { Callbacks = { ReceiptUrl = receiver.Url } });

        await fixture.SendAsync("one");
        await receiver.NextAsync();
        await fixture.SendAsync("two");
        await receiver.NextAsync();

        // The second call is made after the first was counted.
        var account = (await fixture.ApiAsync("account")).Json;
        Assert.InRange(account.GetProperty("callbacksFailed").GetInt64(), 1, 2);
        Assert.Equal("HTTP 500", account.GetProperty("lastCallbackFailure").GetString());
    }

    [Theory]
    [InlineData("http://192.0.2.1/dlr")]
    [InlineData("https://example.org/dlr")]
    [InlineData("ftp://127.0.0.1/dlr")]
    [InlineData("/dlr")]
    public async Task Url_NotOnThisMachine_IsRefusedAtStart(string url)
    {
        var target = new Uri(url, UriKind.RelativeOrAbsolute);

        await Assert.ThrowsAsync<ArgumentException>(
            nameof(CallbackOptions.ReceiptUrl), () => SmsGateway.StartAsync(new SmsGatewayOptions { Callbacks = { ReceiptUrl = target } }));
        await Assert.ThrowsAsync<ArgumentException>(
            nameof(CallbackOptions.StopUrl), () => SmsGateway.StartAsync(new SmsGatewayOptions { Callbacks = { StopUrl = target } }));
    }

    [Fact]
    public async Task Url_NotOnThisMachineAndAllowed_Starts()
    {
        await using var gateway = await SmsGateway.StartAsync(new SmsGatewayOptions
        {
            Callbacks = { ReceiptUrl = new Uri("https://example.org/dlr"), AllowRemote = true },
        });
    }
}
