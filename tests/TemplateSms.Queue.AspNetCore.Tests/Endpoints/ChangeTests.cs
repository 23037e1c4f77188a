using System.Net;
using TemplateSms.Queue.AspNetCore.Tests.Hosting;

namespace TemplateSms.Queue.AspNetCore.Tests.Endpoints;

/// <summary>What people decide about a ledger.</summary>
public class ChangeTests
{
    [Fact]
    public async Task Release_OfAnUnknownMessage_IsKeptUnderTheUsersName()
    {
        await using var host = await QueueHost.StartAsync();
        var id = await host.QueueAsync();
        await host.MakeUnknownAsync(id, DateTimeOffset.UnixEpoch);

        var answer = await host.PostAsync($"/sms/queue/messages/{id}/release");

        Assert.Equal(HttpStatusCode.NoContent, answer.Status);
        var message = await host.Manager.FindAsync(id);
        Assert.Equal((SmsQueueState.Queued, "Zoe"), (message!.State, Assert.Single(message.Attempts).Who));
    }

    [Fact]
    public async Task Release_ThatCannotBe_SaysWhy()
    {
        await using var host = await QueueHost.StartAsync();
        var waiting = await host.QueueAsync();
        var early = await host.QueueAsync();
        await host.MakeUnknownAsync(early, DateTimeOffset.UtcNow.AddMinutes(5));

        var notUnknown = await host.PostAsync($"/sms/queue/messages/{waiting}/release");
        var tooEarly = await host.PostAsync($"/sms/queue/messages/{early}/release");

        Assert.Equal((HttpStatusCode.Conflict, "The outcome of the message is not unknown, or its text has been erased."), (notUnknown.Status, notUnknown.Json.GetProperty("detail").GetString()));
        Assert.Equal(HttpStatusCode.Conflict, tooEarly.Status);
        Assert.StartsWith("A request may still be on its way", tooEarly.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await host.PostAsync($"/sms/queue/messages/{Guid.NewGuid()}/release")).Status);
    }

    [Fact]
    public async Task Drop_OfAMessage_GivesItUpOnce()
    {
        await using var host = await QueueHost.StartAsync();
        var id = await host.QueueAsync();

        Assert.Equal(HttpStatusCode.NoContent, (await host.PostAsync($"/sms/queue/messages/{id}/drop")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await host.PostAsync($"/sms/queue/messages/{id}/drop")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await host.PostAsync($"/sms/queue/messages/{Guid.NewGuid()}/drop")).Status);
        Assert.Equal(SmsQueueState.Cancelled, (await host.Manager.FindAsync(id))!.State);
    }

    [Fact]
    public async Task Cancel_OfAKeyOrATemplate_CountsWhatWaited()
    {
        await using var host = await QueueHost.StartAsync();
        await host.QueueAsync("shipped/7");

        Assert.Equal("""{"cancelled":1}""", (await host.PostAsync("/sms/queue/messages/cancel", """{"key":"shipped/7"}""")).Body);
        Assert.Equal("""{"cancelled":0}""", (await host.PostAsync("/sms/queue/messages/cancel", """{"template":"OrderShipped"}""")).Body);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync("/sms/queue/messages/cancel")).Status);
    }

    [Fact]
    public async Task Forget_OfANumber_BlanksWhatHasEnded()
    {
        await using var host = await QueueHost.StartAsync();
        var id = await host.QueueAsync(number: "+33680010203");

        Assert.Equal("""{"blanked":0,"open":1}""", (await host.PostAsync("/sms/queue/forget", """{"number":"+33 6 80 01 02 03"}""")).Body);
        await host.PostAsync($"/sms/queue/messages/{id}/drop");
        Assert.Equal("""{"blanked":1,"open":0}""", (await host.PostAsync("/sms/queue/forget", """{"number":"+33 6 80 01 02 03"}""")).Body);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync("/sms/queue/forget", """{"number":"nobody"}""")).Status);
    }

    [Fact]
    public async Task Pause_AndResume_ChangeTheLane()
    {
        await using var host = await QueueHost.StartAsync();

        await host.PostAsync("/sms/queue/lanes/my%20lane/pause");
        Assert.True(Assert.Single(await host.Manager.GetLanesAsync(), lane => lane.Name == "my lane").IsPaused);
        await host.PostAsync("/sms/queue/lanes/my%20lane/resume");
        Assert.False(Assert.Single(await host.Manager.GetLanesAsync(), lane => lane.Name == "my lane").IsPaused);
    }
}
