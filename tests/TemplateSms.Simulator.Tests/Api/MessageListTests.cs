using System.Net;

namespace TemplateSms.Simulator.Tests.Api;

public sealed class MessageListTests
{
    [Fact]
    public async Task Messages_Several_AreListedNewestFirst()
    {
        await using var fixture = await SendAsync("one", "two", "three");

        var list = await fixture.ApiAsync("messages?limit=2");

        Assert.Equal(3, list.Json.GetProperty("total").GetInt32());
        Assert.Equal(["three", "two"], list.Texts);
    }

    [Fact]
    public async Task Messages_BeforeTheLastOfAPage_IsTheNextPage()
    {
        await using var fixture = await SendAsync("one", "two", "three");

        var list = await fixture.ApiAsync("messages?before=2");

        Assert.Equal(3, list.Json.GetProperty("total").GetInt32());
        Assert.Equal(["one"], list.Texts);
    }

    [Theory]
    [InlineData("query=TWO", "two")]
    [InlineData("query=éTé", "Été €")]
    [InlineData("query=0612345678", "other")]
    [InlineData("query=33612345678", "other")]
    [InlineData("query=acme", "from ACME")]
    [InlineData("query=order7", "tracked")]
    [InlineData("query=%25", "")]
    [InlineData("to=0612345678", "other")]
    [InlineData("to=%2B33612345678", "other")]
    [InlineData("to=nobody", "to nobody")]
    [InlineData("status=refused", "to nobody,Fête,from ACME,Привет")]
    [InlineData("status=SCHEDULED", "later")]
    [InlineData("status=accepted&encoding=ucs2", "Привет 2")]
    [InlineData("encoding=none", "Fête")]
    [InlineData("status=refused&query=ê", "Fête")]
    public async Task Messages_Filtered_AreThoseOfTheFilter(string filter, string texts)
    {
        await using var fixture = await SendAsync("one", "two");
        await fixture.SendAsync("other", "0612345678");
        await fixture.SendAsync("Été €");
        await fixture.SendAsync("tracked", more: ""","tracker":"order7" """);
        await fixture.SendAsync("later", more: ""","date_envoi":"2099-01-01 10:00" """);
        await fixture.SendAsync("Привет 2", "21698360524", ""","ucs2":"1" """);
        await fixture.SendAsync("Привет", more: ""","ucs2":"1" """);
        await fixture.SendAsync("from ACME", more: ""","emetteur":"ACME","smslong":"9" """);
        await fixture.SendAsync("Fête");
        await fixture.SendAsync("to nobody", "nobody");

        var list = await fixture.ApiAsync($"messages?{filter}");

        Assert.Equal(texts.Split(',', StringSplitOptions.RemoveEmptyEntries), list.Texts);
        Assert.Equal(list.Texts.Length, list.Json.GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("messages?limit=0", "limit: must be 1 to 500")]
    [InlineData("messages?limit=501", "limit: must be 1 to 500")]
    [InlineData("messages?limit=many", "limit: must be 1 to 500")]
    [InlineData("messages?status=sent", "status: must be one of accepted, refused, scheduled")]
    [InlineData("messages?status=1", "status: must be one of accepted, refused, scheduled")]
    [InlineData("messages?encoding=ascii", "encoding: must be one of gsm7, ucs2, none")]
    [InlineData("messages/wait?to=0600123456&after=x", "after: must be 0 to 9223372036854775807")]
    [InlineData("messages/wait?to=0600123456&timeout=NaN", "timeout: must be 0 to 60")]
    [InlineData("messages?before=x", "before: must be 0 to 9223372036854775807")]
    [InlineData("messages/latest", "to: is missing, or not of its type")]
    [InlineData("messages/latest?to=*********41", "to: '*' U+002A is neither a digit nor one of the separators space . - ( ) /, or + at the start")]
    [InlineData("messages/wait?to=12", "to: it has 2 digits, an international number at least 8")]
    [InlineData("messages/wait?to=0600123456&timeout=61", "timeout: must be 0 to 60")]
    [InlineData("conversations?limit=0", "limit: must be 1 to 500")]
    public async Task Messages_BadParameter_IsNamed(string path, string problem)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.ApiAsync(path);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(problem, answer.Problem);
    }

    [Fact]
    public async Task Messages_Deleted_AreGone()
    {
        await using var fixture = await SendAsync("one", "two", "three");

        Assert.Equal(HttpStatusCode.NoContent, (await fixture.ApiAsync(HttpMethod.Delete, "messages/2")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await fixture.ApiAsync(HttpMethod.Delete, "messages/2")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await fixture.ApiAsync("messages/2")).Status);
        Assert.Equal(["three", "one"], (await fixture.ApiAsync("messages")).Texts);

        Assert.Equal(HttpStatusCode.NoContent, (await fixture.ApiAsync(HttpMethod.Delete, "messages")).Status);
        Assert.Empty((await fixture.ApiAsync("messages")).Texts);
        Assert.Empty(fixture.Gateway.Messages);
    }

    [Fact]
    public async Task Conversations_SeveralNumbers_AreListedByTheirNewestMessage()
    {
        await using var fixture = await SendAsync("one");
        await fixture.SendAsync("other", "0612345678");
        await fixture.SendAsync("again", "+33600123456");

        var all = (await fixture.ApiAsync("conversations")).Json;
        var found = (await fixture.ApiAsync("conversations?query=oTHer")).Json;
        var first = (await fixture.ApiAsync("conversations?limit=1")).Json;

        Assert.Equal(["33600123456 2 again", "33612345678 1 other"], Conversations(all));
        Assert.Equal(["33612345678 1 other"], Conversations(found));
        Assert.Equal(["33600123456 2 again"], Conversations(first));
        Assert.Equal(2, first.GetProperty("total").GetInt32());

        static IEnumerable<string> Conversations(System.Text.Json.JsonElement list) => list.GetProperty("conversations").EnumerateArray()
            .Select(entry => $"{entry.GetProperty("number")} {entry.GetProperty("count")} {entry.GetProperty("last").GetProperty("text")}");
    }

    private static async Task<GatewayFixture> SendAsync(params string[] texts)
    {
        var fixture = await GatewayFixture.StartAsync();
        foreach (var text in texts)
            await fixture.SendAsync(text);
        return fixture;
    }
}
