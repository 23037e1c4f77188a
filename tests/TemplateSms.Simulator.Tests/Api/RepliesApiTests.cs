using System.Net;

namespace TemplateSms.Simulator.Tests.Api;

public sealed class RepliesApiTests
{
    [Fact]
    public async Task Reply_Words_AreKeptInTheConversation()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        await fixture.SendAsync("Coming?");

        var reply = await fixture.ApiAsync(HttpMethod.Post, "replies", """{"from":"+33 6 00 12 34 56","text":"Oui, à 8 h"}""");

        Assert.Equal(HttpStatusCode.Created, reply.Status);
        Assert.Equal("/api/v1/messages/2", reply.Headers.Location?.ToString());
        Assert.Equal("in", reply.Json.GetProperty("direction").GetString());
        Assert.Equal(["Oui, à 8 h", "Coming?"], (await fixture.ApiAsync("messages?to=0600123456")).Texts);
        Assert.Equal("null", (await fixture.ApiAsync("messages/2")).Json.GetProperty("rawRequest").GetRawText());
        Assert.Empty((await fixture.ApiAsync("account")).Json.GetProperty("blackList").EnumerateArray());
    }

    [Theory]
    [InlineData("STOP")]
    [InlineData(" stop\n")]
    public async Task Reply_Stop_PutsTheNumberOnTheBlackList(string text)
    {
        await using var fixture = await GatewayFixture.StartAsync();
        fixture.Gateway.Reply("0600123456", text);

        var answer = await fixture.SendAsync("more", "+33600123456");

        Assert.Equal(11, answer.Entry.GetProperty("code").GetInt32());
        Assert.Equal("""["33600123456"]""", (await fixture.ApiAsync("account")).Json.GetProperty("blackList").GetRawText());
    }

    [Theory]
    [InlineData("0692123456", "262692123456")]
    [InlineData("262692123456", "0692123456")]
    [InlineData("+33 692 12 34 56", "262692123456")]
    public async Task Reply_FromANumberInAnotherWriting_IsOfOneConversationAndStopsIt(string from, string to)
    {
        await using var fixture = await GatewayFixture.StartAsync();
        await fixture.SendAsync("Coming?", to);
        fixture.Gateway.Reply(from, "STOP");

        Assert.Equal(["STOP", "Coming?"], (await fixture.ApiAsync("messages?to=0692123456")).Texts);
        Assert.Equal(1, (await fixture.ApiAsync("conversations")).Json.GetProperty("total").GetInt32());
        Assert.Equal(11, (await fixture.SendAsync("more", to)).Entry.GetProperty("code").GetInt32());
    }

    [Theory]
    [InlineData("""{"from":"12","text":"Hi"}""", "from: it has 2 digits, an international number at least 8")]
    [InlineData("""{"from":"0600123456","text":" "}""", "text: is missing")]
    [InlineData("""{"from":"0600123456"}""", "body: is not as documented (line 1, byte 22)")]
    [InlineData("""{"from":"0600123456","text":null}""", "text: is not as documented (line 1, byte 33)")]
    [InlineData("""{"from":"0600123456","text":"Hi","to":"x"}""", "to: is not as documented (line 1, byte 39)")]
    [InlineData("""{"from":"0600123456","text":"Hi","text":"Ho"}""", "text: is not as documented (line 1, byte 41)")]
    [InlineData("{", "body: is not as documented (line 1, byte 2)")]
    public async Task Reply_BadRequest_NamesTheField(string body, string problem)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.ApiAsync(HttpMethod.Post, "replies", body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(problem, answer.Problem);
    }
}
