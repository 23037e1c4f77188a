using System.Net;

namespace TemplateSms.Simulator.Tests.Hosting;

public sealed class InboxAssetsTests
{
    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/queue", "text/html; charset=utf-8")]
    [InlineData("/scripts/main.js", "text/javascript; charset=utf-8")]
    [InlineData("/styles/base.css", "text/css; charset=utf-8")]
    [InlineData("/icon.svg", "image/svg+xml")]
    public async Task Asset_OfTheInbox_HasItsTypeAndItsTag(string path, string type)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var whole = await GetAsync(fixture, path);
        var again = await GetAsync(fixture, path, whole.Headers.ETag?.Tag);

        Assert.Equal((HttpStatusCode.OK, type), (whole.Status, whole.ContentHeaders.ContentType?.ToString()));
        Assert.Equal("no-cache", whole.Headers.CacheControl?.ToString());
        Assert.False(whole.Headers.ETag!.IsWeak);
        Assert.Equal((HttpStatusCode.NotModified, ""), (again.Status, again.Body));
    }

    [Theory]
    [InlineData("/index.html")]
    [InlineData("/queue.html")]
    [InlineData("/Inbox/index.html")]
    [InlineData("/scripts/")]
    [InlineData("/scripts/..%2f..%2fProgram.cs")]
    [InlineData("/appsettings.json")]
    public async Task Asset_ThatIsNone_IsNotFound(string path)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await GetAsync(fixture, path);

        Assert.Equal((HttpStatusCode.NotFound, "not found"), (answer.Status, answer.Body));
    }

    private static async Task<ApiAnswer> GetAsync(GatewayFixture fixture, string path, string? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(fixture.Gateway.InboxAddress, path));
        if (tag is not null)
            request.Headers.Add("If-None-Match", tag);
        return await fixture.SendRawAsync(request);
    }
}
