using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Ledger;

/// <summary>The tables of the ledger, and who makes them.</summary>
public class SchemaTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Tables_MadeByManyAtOnce_AreMadeOnce(string store)
    {
        await using var database = Stores.Create(store);
        var managers = Enumerable.Range(0, 8).Select(_ => new SmsQueueManager(database.Dialect)).ToList();

        await Task.WhenAll(managers.Select(manager => Task.Run(() => manager.EnsureCreatedAsync())));
        await managers[0].OptOutAsync(TestMessages.Number());

        Assert.Equal(["1 1"], await database.ReadAsync("select count(*), max(version) from sms_queue"));
        // One secret for all: each knows the hashes of the others.
        foreach (var manager in managers)
            Assert.True(await manager.HasOptedOutAsync(TestMessages.Number()));
        managers.ForEach(manager => manager.Dispose());
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Tables_OfTheScript_AreTaken(string store)
    {
        await using var database = Stores.Create(store);
        await database.ExecuteAsync(SmsQueueManager.Script(database.Dialect));

        await using var queue = await TestQueue.StartAsync(database);
        await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state from sms_message", "accepted");
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Tables_OfALaterVersion_AreRefused(string store)
    {
        await using var database = Stores.Create(store);
        using (var manager = new SmsQueueManager(database.Dialect))
            await manager.EnsureCreatedAsync();
        await database.ExecuteAsync("update sms_queue set version = 2");

        await using var queue = TestQueue.Create(database);

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => queue.StartAsync());
        Assert.Contains("version 2", refusal.Message, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Connection_OfTheApplication_SeesTheTables(string store)
    {
        await using var database = Stores.Create(store);
        using var manager = new SmsQueueManager(database.Dialect);
        await manager.EnsureCreatedAsync();

        Assert.Equal(["0"], await database.ReadAsync("select count(*) from sms_message"));
    }
}
