using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TemplateSms.AspNetCore;
using TemplateSms.Twilio;

namespace TemplateSms.Simulator.Tests.TwilioMessages;

/// <summary>From our client through the gateway's callbacks to an application's handler.</summary>
public sealed class TwilioReceiptTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Send_StatusesOverTime_ReachTheHandlerWithTheTracker()
    {
        await using var shop = await ShopAsync(TwilioSender.Token);
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { TimeProvider = _clock });
        var sent = await SendAsync(fixture, shop);

        _clock.Advance(TimeSpan.FromSeconds(3));

        var receipts = shop.Services.GetRequiredService<Channel<SmsDeliveryReceipt>>().Reader;
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        foreach (var (word, status) in ((string, SmsDeliveryStatus)[])[("sending", SmsDeliveryStatus.Underway), ("sent", SmsDeliveryStatus.Underway), ("delivered", SmsDeliveryStatus.Delivered)])
        {
            var receipt = await receipts.ReadAsync(end.Token);
            Assert.Equal((word, status, "orderA1029", sent.GatewayId), (receipt.StatusText, receipt.Status, receipt.Tracker, receipt.GatewayId));
            Assert.Equal(sent.Gateway, receipt.Gateway);
        }
    }

    [Fact]
    public async Task Send_ApplicationWithAnotherToken_RefusesTheCallbacks()
    {
        await using var shop = await ShopAsync("another-token");
        await using var receiver = await Callbacks.CallbackReceiver.StartAsync();
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { TimeProvider = _clock });
        await SendAsync(fixture, shop);
        await new TwilioSender(fixture).SendAsync(("StatusCallback", receiver.Url.AbsoluteUri));

        _clock.Advance(TimeSpan.FromSeconds(1));

        // The second call is made after the first was counted.
        await receiver.NextCallAsync();
        Assert.Equal("HTTP 403", (await fixture.ApiAsync("account")).Json.GetProperty("lastCallbackFailure").GetString());
        Assert.False(shop.Services.GetRequiredService<Channel<SmsDeliveryReceipt>>().Reader.TryRead(out _));
    }

    private static async Task<SmsReceipt> SendAsync(GatewayFixture fixture, WebApplication shop)
    {
        using var http = new HttpClient();
        using var client = new TwilioClient(http, new TwilioOptions
        {
            BaseAddress = fixture.Gateway.InboxAddress,
            AccountSid = TwilioSender.Account,
            AuthToken = TwilioSender.Token,
            Sender = "+33700000001",
            StatusCallback = new Uri(new Uri(shop.Urls.First()), "/sms/status"),
        });
        return await client.SendAsync(SmsContent.Create("Hi").To(PhoneNumber.Parse("+33680010203")), new SmsSendOptions { Tracker = "orderA1029" });
    }

    private static async Task<WebApplication> ShopAsync(string token)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Configuration["Receipts:AuthTokens:0"] = token;
        builder.Configuration["Receipts:PublicAddress"] = "http://127.0.0.1/";
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(Channel.CreateUnbounded<SmsDeliveryReceipt>());
        builder.Services.AddSmsReceipts<Handler>();
        builder.Services.AddTwilioReceipts(builder.Configuration.GetSection("Receipts"));
        var shop = builder.Build();
        shop.MapTwilioReceipts("/sms/status");
        await shop.StartAsync();
        // The port is known only now.
        shop.Configuration["Receipts:PublicAddress"] = shop.Urls.First();
        ((IConfigurationRoot)shop.Configuration).Reload();
        return shop;
    }

    private sealed class Handler(Channel<SmsDeliveryReceipt> received) : ISmsReceiptHandler
    {
        public async Task HandleAsync(SmsDeliveryReceipt receipt, CancellationToken cancellationToken) =>
            await received.Writer.WriteAsync(receipt, cancellationToken);
    }
}
