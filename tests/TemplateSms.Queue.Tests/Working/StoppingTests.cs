using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Working;

/// <summary>A worker whose host stops.</summary>
public class StoppingTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Worker_Stopped_EndsWhatIsOnItsWayAndClaimsNothingMore(string store)
    {
        await using var database = Stores.Create(store);
        var answer = new TaskCompletionSource();
        await using var queue = await TestQueue.StartAsync(database, gateway: new ScriptedGateway { BeforeAnswering = _ => answer.Task });
        await queue.Queue.SendAsync(TestMessages.Message("On its way"));
        await TestQueue.UntilAsync(() => queue.Gateway.Taken.Count == 1);

        var stopping = queue.StopAsync();
        await queue.Queue.SendAsync(TestMessages.Message("Later", 1));
        Assert.False(stopping.IsCompleted);
        answer.SetResult();
        await stopping;

        Assert.Equal(["accepted 1", "queued 0"], await database.ReadAsync("select state, attempts from sms_message order by id"));
        Assert.Equal(["On its way"], queue.Gateway.Texts);
    }
}
