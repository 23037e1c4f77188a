using System.Net;

namespace TemplateSms.Simulator.Tests.Api;

public sealed class WaitTests
{
    [Fact]
    public async Task Wait_MessageIsThere_AnswersWithTheOldestAfterTheGivenOne()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        await fixture.SendAsync("one");
        await fixture.SendAsync("other", "0612345678");
        await fixture.SendAsync("two");

        var first = await fixture.ApiAsync("messages/wait?to=33600123456&timeout=30");
        var second = await fixture.ApiAsync("messages/wait?to=33600123456&timeout=30&after=1");

        Assert.Equal("one", first.Json.GetProperty("text").GetString());
        Assert.Equal("two", second.Json.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Wait_MessageComesLater_AnswersThen()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var waiting = fixture.ApiAsync("messages/wait?to=0600123456&timeout=60");
        await fixture.SendAsync("other", "0612345678");
        await fixture.SendAsync("this");

        Assert.Equal("this", (await waiting).Json.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Wait_NoMessage_AnswersWithNothing()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        await fixture.SendAsync("other", "0612345678");

        Assert.Equal(HttpStatusCode.NoContent, (await fixture.ApiAsync("messages/wait?to=0600123456&timeout=0")).Status);
    }

    [Fact]
    public async Task Latest_AfterSeveral_IsTheNewestOutgoing()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        await fixture.SendAsync("one");
        await fixture.SendAsync("two");
        fixture.Gateway.Reply("0600123456", "thanks");

        Assert.Equal("two", (await fixture.ApiAsync("messages/latest?to=0600123456")).Json.GetProperty("text").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await fixture.ApiAsync("messages/latest?to=0612345678")).Status);
    }
}
