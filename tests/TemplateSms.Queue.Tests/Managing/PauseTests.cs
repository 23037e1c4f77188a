using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Managing;

/// <summary>Lanes that people pause.</summary>
public class PauseTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Lane_Paused_SendsNothingUntilItIsResumed(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database);
        await queue.Manager.PauseAsync("default");
        await queue.Queue.SendAsync(TestMessages.Message("Waits"));
        await queue.Queue.SendAsync(TestMessages.Message("First", kind: SmsKind.Marketing));
        await database.UntilAsync("select lane, state from sms_message order by id", "default queued", "marketing accepted");

        Assert.Equal(["First"], queue.Gateway.Texts);
        Assert.True(Assert.Single(await queue.Manager.GetLanesAsync(), lane => lane.Name == "default") is { IsPaused: true, Queued: 1 });

        await queue.Manager.ResumeAsync("default");
        await database.UntilAsync("select lane, state from sms_message order by id", "default accepted", "marketing accepted");
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Lane_Paused_StaysSoWhenAWorkerStarts(string store)
    {
        await using var database = Stores.Create(store);
        await using var manager = TestQueue.Create(database, queue => queue.WithoutWorker());
        await manager.Manager.PauseAsync("default");

        await using var queue = await TestQueue.StartAsync(database);

        Assert.Equal(["codes", "default paused", "marketing"], (await queue.Manager.GetLanesAsync()).Select(lane => lane.IsPaused ? lane.Name + " paused" : lane.Name));
    }
}
