using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Enqueuing;

/// <summary>The order in which messages of one lane leave.</summary>
public class OrderTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Messages_QueuedInOneMillisecond_LeaveInTheirOrder(string store)
    {
        await using var database = Stores.Create(store);
        await using var door = TestQueue.Create(database, queue => queue.WithoutWorker());
        var texts = Enumerable.Range(0, 250).Select(n => $"Message {n}").ToList();
        await door.Queue.SendAsync([.. texts.Select(text => TestMessages.Message(text))]);

        await using var worker = await TestQueue.StartAsync(database, queue => queue.InFlight(1));
        await TestQueue.UntilAsync(() => worker.Gateway.Taken.Count >= 50, TimeSpan.FromSeconds(60));

        Assert.Equal(texts.Take(50), worker.Gateway.Texts.Take(50));
    }
}
