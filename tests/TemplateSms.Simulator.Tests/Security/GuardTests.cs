using System.Net;
using System.Text;

namespace TemplateSms.Simulator.Tests.Security;

public sealed class GuardTests
{
    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("LOCALHOST:8026", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:80", HttpStatusCode.OK)]
    [InlineData("127.9.9.9", HttpStatusCode.OK)]
    [InlineData("[::1]:8026", HttpStatusCode.OK)]
    [InlineData("sms.test", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.Forbidden)]
    [InlineData("localhost.evil.example", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.Forbidden)]
    [InlineData("192.168.1.5", HttpStatusCode.Forbidden)]
    [InlineData("0.0.0.0", HttpStatusCode.Forbidden)]
    public async Task Host_OfARequest_IsThisMachine(string host, HttpStatusCode status)
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { AllowedHosts = { "sms.test" } });
        foreach (var path in (string[])["/api/v1/messages", "/cgi-bin/credit?keyid=k&credit=1", "/livez"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(fixture.Gateway.InboxAddress, path));
            request.Headers.Host = host;

            Assert.Equal(status, (await fixture.SendRawAsync(request)).Status);
        }
    }

    [Theory]
    [InlineData("/cgi-bin/credit?keyid=k&credit=1", HttpStatusCode.OK)]
    [InlineData("/api/v1/messages", HttpStatusCode.Forbidden)]
    public async Task Host_OfTheProvider_IsForItsOperationsOnly(string path, HttpStatusCode status)
    {
        await using var fixture = await GatewayFixture.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(fixture.Gateway.InboxAddress, path));
        request.Headers.Host = "apirest.isendpro.com";

        Assert.Equal(status, (await fixture.SendRawAsync(request)).Status);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    public async Task Change_AskedByAnotherSite_IsRefused(string header, string value)
    {
        await using var fixture = await GatewayFixture.StartAsync();
        await fixture.SendAsync("Hi");

        foreach (var (method, path) in Changes)
        {
            using var request = new HttpRequestMessage(method, new Uri(fixture.Gateway.InboxAddress, path));
            request.Headers.Add(header, value);
            if (method != HttpMethod.Get)
                request.Content = new StringContent("{}", Encoding.UTF8, "application/json");

            Assert.Equal(HttpStatusCode.Forbidden, (await fixture.SendRawAsync(request)).Status);
        }

        Assert.Single(fixture.Gateway.Messages);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Origin", null)]
    public async Task Change_AskedByTheInbox_IsMade(string header, string? value)
    {
        await using var fixture = await GatewayFixture.StartAsync();
        await fixture.SendAsync("Hi");
        using var request = new HttpRequestMessage(HttpMethod.Delete, new Uri(fixture.Gateway.InboxAddress, "/api/v1/messages"));
        request.Headers.Add(header, value ?? fixture.Gateway.InboxAddress.GetLeftPart(UriPartial.Authority));

        Assert.Equal(HttpStatusCode.NoContent, (await fixture.SendRawAsync(request)).Status);
        Assert.Empty(fixture.Gateway.Messages);
    }

    [Fact]
    public async Task Change_OfAForm_IsRefused()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(fixture.Gateway.InboxAddress, "/api/v1/replies"))
        {
            Content = new StringContent("""{"from":"0600123456","text":"STOP"}""", Encoding.UTF8, "text/plain"),
        };

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await fixture.SendRawAsync(request)).Status);
        Assert.Empty(fixture.Gateway.Messages);
    }

    [Theory]
    [InlineData("/api/v1/messages")]
    [InlineData("/cgi-bin/credit?keyid=k&credit=1")]
    [InlineData("/nothing")]
    public async Task Answers_All_SayWhatBrowsersMayDo(string path)
    {
        await using var fixture = await GatewayFixture.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(fixture.Gateway.InboxAddress, path));

        var answer = await fixture.SendRawAsync(request);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Api_BodyBeyondTheLimit_IsRefused()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.ApiAsync(HttpMethod.Post, "replies", $$"""{"from":"0600123456","text":"{{new string('a', 300_000)}}"}""");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Equal("body: is larger than 262144 bytes", answer.Problem);
    }

    private static IEnumerable<(HttpMethod Method, string Path)> Changes =>
    [
        (HttpMethod.Delete, "/api/v1/messages"),
        (HttpMethod.Delete, "/api/v1/messages/1"),
        (HttpMethod.Post, "/api/v1/replies"),
        (HttpMethod.Put, "/api/v1/faults"),
        (HttpMethod.Delete, "/api/v1/faults"),
        (HttpMethod.Post, "/cgi-bin/sms"),
        (HttpMethod.Get, "/cgi-bin/sms?keyid=k&num=0600123456&sms=Hi"),
        (HttpMethod.Get, "/cgi-bin/setlistenoire?keyid=k&setlisteNoire=1&num=0600123456"),
    ];
}
