using System.Net;
using System.Text;

namespace TemplateSms.Simulator.Tests.Security;

public sealed class GuardTests
{
    private const string Browser = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

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
    [InlineData("Referer", "https://evil.example/page")]
    [InlineData("Referer", "http://127.0.0.1:1/")]
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

    // Over http, browsers tell an address of the local network nothing of the page that asks.
    [Theory]
    [InlineData("127.0.0.1", Browser, "image/avif,image/webp,image/svg+xml,image/*,*/*;q=0.8", "en")]
    [InlineData("0.0.0.0", Browser, "image/avif,image/webp,image/svg+xml,image/*,*/*;q=0.8", "en")]
    [InlineData("0.0.0.0", Browser, "text/html,application/xhtml+xml", "fr-FR,fr;q=0.9")]
    [InlineData("0.0.0.0", Browser, "*/*", "*")]
    public async Task Change_AskedByABrowserThatDoesNotSayFromWhere_IsRefused(string address, string agent, string accept, string language)
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { Address = IPAddress.Parse(address) });
        await fixture.SendAsync("Hi");

        foreach (var (method, path) in Changes)
            Assert.Equal(HttpStatusCode.Forbidden, (await AskAsync(fixture, method, path, ("User-Agent", agent), ("Accept", accept), ("Accept-Language", language))).Status);

        Assert.Single(fixture.Gateway.Messages);
    }

    [Theory]
    [InlineData("127.0.0.1", "Origin")]
    [InlineData("0.0.0.0", "Origin")]
    [InlineData("0.0.0.0", "Referer")]
    public async Task Change_AskedByTheInboxOnAnyAddress_IsMade(string address, string header)
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { Address = IPAddress.Parse(address) });
        await fixture.SendAsync("Hi");
        var own = fixture.Gateway.InboxAddress.GetLeftPart(UriPartial.Authority) + (header == "Referer" ? "/?m=1" : "");

        var answer = await AskAsync(fixture, HttpMethod.Delete, "/api/v1/messages", ("User-Agent", Browser), ("Accept-Language", "en"), (header, own));

        Assert.Equal(HttpStatusCode.NoContent, answer.Status);
    }

    [Theory]
    [InlineData]
    [InlineData("User-Agent", "curl/8.14.1", "Accept", "*/*")]
    [InlineData("User-Agent", "python-requests/2.32.3", "Accept", "*/*")]
    [InlineData("User-Agent", "Swagger-Codegen/1.0.0/php", "Accept", "application/json")]
    [InlineData("User-Agent", "Mozilla/5.0 (Windows NT 10.0; Microsoft Windows 10.0.26100; en-US) PowerShell/7.5.0")]
    [InlineData("User-Agent", "node", "Accept", "*/*", "Accept-Language", "*", "Sec-Fetch-Mode", "cors")]
    public async Task Send_AskedByAProgram_IsTakenOnAnyAddress(params string[] headers)
    {
        foreach (var address in new[] { IPAddress.Loopback, IPAddress.Any })
        {
            await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { Address = address });

            var answer = await AskAsync(
                fixture, HttpMethod.Get, "/cgi-bin/sms?keyid=k&num=0600123456&sms=Hi", [.. headers.Chunk(2).Select(header => (header[0], header[1]))]);

            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.True(fixture.Only.Accepted);
        }
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:8026")]
    public async Task Change_UnderAnotherNameOnAnyAddress_IsRefused(string host)
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { Address = IPAddress.Any });

        foreach (var (method, path) in Changes)
            Assert.Equal(HttpStatusCode.Forbidden, (await AskAsync(fixture, method, path, ("Host", host), ("Origin", "http://" + host))).Status);

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

    private static async Task<ApiAnswer> AskAsync(GatewayFixture fixture, HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(fixture.Gateway.InboxAddress, path));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        if (method != HttpMethod.Get)
            request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        return await fixture.SendRawAsync(request);
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
