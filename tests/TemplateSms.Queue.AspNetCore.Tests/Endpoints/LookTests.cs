using System.Net;
using TemplateSms.Queue.AspNetCore.Tests.Hosting;

namespace TemplateSms.Queue.AspNetCore.Tests.Endpoints;

/// <summary>What people see of a ledger.</summary>
public class LookTests
{
    [Fact]
    public async Task Lanes_OfALedger_TellTheirStates()
    {
        await using var host = await QueueHost.StartAsync();
        await host.QueueAsync();
        await host.MakeUnknownAsync(await host.QueueAsync(), DateTimeOffset.UnixEpoch);
        await host.Manager.PauseAsync("default");

        var answer = await host.GetAsync("/sms/queue/lanes");

        var lane = Assert.Single(answer.Json.EnumerateArray());
        Assert.Equal(
            ("default", true, 1, 0, 1),
            (lane.GetProperty("name").GetString(), lane.GetProperty("isPaused").GetBoolean(), lane.GetProperty("queued").GetInt32(), lane.GetProperty("sending").GetInt32(), lane.GetProperty("unknown").GetInt32()));
    }

    [Fact]
    public async Task Unknown_Messages_ComeWithTheirEvidenceAndTwoDigitsOfTheNumber()
    {
        await using var host = await QueueHost.StartAsync();
        var id = await host.QueueAsync();
        await host.MakeUnknownAsync(id, DateTimeOffset.UnixEpoch.AddSeconds(90));

        var answer = await host.GetAsync("/sms/queue/unknown");

        var message = Assert.Single(answer.Json.EnumerateArray());
        Assert.Equal(id, message.GetProperty("id").GetGuid());
        Assert.Equal("The answer was lost.", message.GetProperty("reason").GetString());
        Assert.Equal("1970-01-01T00:01:30+00:00", message.GetProperty("releasableAt").GetString());
        Assert.EndsWith("**03", message.GetProperty("to").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("0102", answer.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.GetAsync("/sms/queue/unknown?most=0")).Status);
    }

    [Fact]
    public async Task Find_OfAKey_HasTheHistoryAndNoText()
    {
        await using var host = await QueueHost.StartAsync();
        var id = await host.QueueAsync("shipped/7");
        await host.QueueAsync("shipped/8");
        await host.MakeUnknownAsync(id, DateTimeOffset.UnixEpoch);

        var answer = await host.PostAsync("/sms/queue/messages/find", """{"key":"shipped/7"}""");

        var message = Assert.Single(answer.Json.EnumerateArray());
        Assert.Equal((id, "shipped/7", "unknown"), (message.GetProperty("id").GetGuid(), message.GetProperty("key").GetString(), message.GetProperty("state").GetString()));
        Assert.Equal("machine:7:abc", message.GetProperty("attempts")[0].GetProperty("worker").GetString());
        Assert.DoesNotContain("Hello", answer.Body, StringComparison.Ordinal);
        Assert.Equal((await host.GetAsync($"/sms/queue/messages/{id}")).Json.ToString(), message.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"key":""}""")]
    [InlineData("""{"key":7}""")]
    [InlineData("""{"key":"a","template":"b"}""")]
    [InlineData("""{"keys":"a"}""")]
    public async Task Find_WithoutAKey_IsABadRequest(string body)
    {
        await using var host = await QueueHost.StartAsync();

        var answer = await host.PostAsync("/sms/queue/messages/find", body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("The body must be {\"key\": \"…\"}.", answer.Json.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Message_ThatIsNone_IsNotFound()
    {
        await using var host = await QueueHost.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await host.GetAsync($"/sms/queue/messages/{Guid.NewGuid()}")).Status);
        Assert.Empty((await host.PostAsync("/sms/queue/messages/find", """{"key":"none"}""")).Json.EnumerateArray());
    }
}
