using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TemplateSms.AspNetCore.Tests.Hosting;

namespace TemplateSms.AspNetCore.Tests.Twilio;

/// <summary>The receipt that the handler is given of a status callback.</summary>
public sealed class ReceiptTests
{
    [Fact]
    public async Task Post_SignedCallback_IsHandedOver()
    {
        await using var host = await TwilioHost.StartAsync();

        var response = await new StatusCallback().SendAsync(host);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var receipt = Assert.Single(host.Received.Receipts);
        Assert.Equal(("twilio", null, "orderA1029"), (receipt.Gateway, receipt.Account, receipt.Tracker));
        Assert.Equal("SM0123456789abcdef0123456789abcdef", receipt.GatewayId);
        Assert.Equal((SmsDeliveryStatus.Delivered, "delivered", null), (receipt.Status, receipt.StatusText, receipt.ErrorCode));
        Assert.Equal(["MessageSid", "MessageStatus", "To", "tracker"], receipt.Parameters.Keys.Order());
        Assert.Equal("+33680010203", receipt.Parameters["to"]);
    }

    [Theory]
    [InlineData("accepted", SmsDeliveryStatus.Underway)]
    [InlineData("scheduled", SmsDeliveryStatus.Underway)]
    [InlineData("queued", SmsDeliveryStatus.Underway)]
    [InlineData("sending", SmsDeliveryStatus.Underway)]
    [InlineData("sent", SmsDeliveryStatus.Underway)]
    [InlineData("delivered", SmsDeliveryStatus.Delivered)]
    [InlineData("undelivered", SmsDeliveryStatus.NotDelivered)]
    [InlineData("failed", SmsDeliveryStatus.NotDelivered)]
    [InlineData("canceled", SmsDeliveryStatus.NotDelivered)]
    [InlineData("partially_delivered", SmsDeliveryStatus.Unknown)]
    [InlineData("teleported", SmsDeliveryStatus.Unknown)]
    [InlineData("Delivered", SmsDeliveryStatus.Unknown)]
    public async Task Post_Status_IsMappedAndPassedThrough(string word, SmsDeliveryStatus expected)
    {
        await using var host = await TwilioHost.StartAsync();

        await new StatusCallback { Fields = [("MessageStatus", word), ("ErrorCode", "30003")] }.SendAsync(host);

        var receipt = Assert.Single(host.Received.Receipts);
        Assert.Equal((expected, word, "30003"), (receipt.Status, receipt.StatusText, receipt.ErrorCode));
    }

    [Fact]
    public async Task Post_FieldsThatAreNotThereOnce_AreNull()
    {
        await using var host = await TwilioHost.StartAsync();

        await new StatusCallback
        {
            PathAndQuery = "/?tracker=a&tracker=b",
            Fields = [("MessageStatus", "sent"), ("MessageStatus", "delivered"), ("MessageSid", ""), ("tracker", "of the form")],
        }.SendAsync(host);

        var receipt = Assert.Single(host.Received.Receipts);
        Assert.Equal((null, null, null, null), (receipt.Tracker, receipt.GatewayId, receipt.StatusText, receipt.ErrorCode));
        Assert.Equal("sent,delivered", receipt.Parameters["MessageStatus"].ToString());
    }

    [Theory]
    [InlineData(TwilioHost.Token, HttpStatusCode.OK)]
    [InlineData("the-next-token", HttpStatusCode.OK)]
    [InlineData("the-next-toke", HttpStatusCode.Forbidden)]
    [InlineData("", HttpStatusCode.Forbidden)]
    public async Task Post_WhileTheTokenIsChanged_TakesBoth(string token, HttpStatusCode expected)
    {
        await using var host = await TwilioHost.StartAsync(options => options.AuthTokens.Add("the-next-token"));

        Assert.Equal(expected, (await new StatusCallback { Token = token }.SendAsync(host)).StatusCode);
    }

    [Theory]
    [InlineData("https://shop.example/api", "https://shop.example/api")]
    [InlineData("https://shop.example/api/", "https://shop.example:443/api")]
    [InlineData("http://127.0.0.1:8026/", "http://127.0.0.1:8026")]
    [InlineData("http://[::1]:8026/", "http://[::1]:8026")]
    public async Task Post_BehindAProxy_IsSignedForThePublicAddress(string address, string signed)
    {
        await using var host = await TwilioHost.StartAsync(options => options.PublicAddress = new Uri(address));

        var response = await new StatusCallback { SignedAddress = signed, PathAndQuery = "/a%20b/%C3%A9?q=%2541&tracker=t+1" }.SendAsync(host);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("t 1", Assert.Single(host.Received.Receipts).Tracker);
    }

    [Fact]
    public async Task Post_NamedAccount_IsSignedWithItsOwnToken()
    {
        await using var host = await ReceiptHost.StartAsync(
            services => services
                .AddTwilioReceipts(options => Set(options, TwilioHost.Token))
                .AddTwilioReceipts("promo", options => Set(options, "promo-token")),
            application =>
            {
                application.MapTwilioReceipts("/status");
                application.MapTwilioReceipts("/promo", "promo");
            });

        HttpStatusCode[] answers =
        [
            (await new StatusCallback { PathAndQuery = "/promo", Token = "promo-token" }.SendAsync(host)).StatusCode,
            (await new StatusCallback { PathAndQuery = "/status" }.SendAsync(host)).StatusCode,
            (await new StatusCallback { PathAndQuery = "/promo" }.SendAsync(host)).StatusCode,
            (await new StatusCallback { PathAndQuery = "/status", Token = "promo-token" }.SendAsync(host)).StatusCode,
        ];

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden], answers);
        Assert.Equal(["promo", null], host.Received.Receipts.Select(receipt => receipt.Account));
    }

    [Fact]
    public async Task Handler_Fails_AnswersAnError()
    {
        await using var host = await TwilioHost.StartAsync();
        host.Received.Before = (_, _) => throw new InvalidOperationException("The database is away.");

        Assert.Equal(HttpStatusCode.InternalServerError, (await new StatusCallback().SendAsync(host)).StatusCode);
    }

    private static void Set(TwilioReceiptOptions options, string token)
    {
        options.AuthTokens.Add(token);
        options.PublicAddress = new Uri(TwilioHost.PublicAddress);
    }
}
