using Microsoft.Extensions.DependencyInjection;
using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.DependencyInjection;

/// <summary>The clients and workers that a queue is registered with.</summary>
public class RegistrationTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Queue_AsDefaultClient_SendsThroughTheClientBeforeIt(string store)
    {
        await using var database = Stores.Create(store);
        var promo = new ScriptedGateway();
        await using var queue = await TestQueue.StartAsync(database, queue => queue.AsDefaultClient(), services: services => services.AddKeyedSingleton<ISmsClient>("promo", promo));

        var receipt = await queue.Services.GetRequiredService<ISmsClient>().SendAsync(TestMessages.Message());
        await database.UntilAsync("select state from sms_message", "accepted");

        Assert.Equal(SmsStatus.Queued, receipt.Status);
        Assert.Equal(["Hello"], queue.Gateway.Texts);
        // Named accounts stay what they were.
        Assert.Same(promo, queue.Services.GetRequiredKeyedService<ISmsClient>("promo"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Queue_BesideTheDirectClient_LeavesItAlone(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = TestQueue.Create(database);

        Assert.Same(queue.Gateway, queue.Services.GetRequiredService<ISmsClient>());
        Assert.NotSame(queue.Gateway, queue.Queue);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Queue_WithoutWorker_SendsThroughThoseElsewhere(string store)
    {
        await using var database = Stores.Create(store);
        await using var door = await TestQueue.StartAsync(database, queue => queue.WithoutWorker());
        await door.Queue.SendAsync(TestMessages.Message());

        await using var worker = await TestQueue.StartAsync(database);
        await database.UntilAsync("select state from sms_message", "accepted");

        Assert.Empty(door.Gateway.Taken);
        Assert.Equal(["Hello"], worker.Gateway.Texts);
    }

    [Fact]
    public async Task Account_WithARateThatItsLaneLacks_IsWarnedOfAtTheStart()
    {
        await using var database = Stores.Create(Stores.Sqlite);
        await using var queue = await TestQueue.StartAsync(
            database, queue => queue.Lane("marketing", lane => lane.RatePerSecond(8)), new ScriptedGateway { MaxRequestsPerSecond = 8 });

        var warnings = queue.Log.Lines.Where(line => line.Contains("MaxRequestsPerSecond", StringComparison.Ordinal)).ToList();
        Assert.Equal(["codes", "default"], new[] { "codes", "default", "marketing" }.Where(lane => warnings.Exists(line => line.Contains($"'{lane}'", StringComparison.Ordinal))));
        Assert.Equal(2, warnings.Count);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Account_ThatRepeatsUnknownOutcomes_IsRefusedUnlessTheQueueDoesToo(string store)
    {
        await using var database = Stores.Create(store);
        await using var refused = TestQueue.Create(database, gateway: new ScriptedGateway { RetriesUnknownOutcomes = true });
        await Assert.ThrowsAsync<InvalidOperationException>(() => refused.StartAsync());

        await using var taken = await TestQueue.StartAsync(database, queue => queue.OnUnknown(UnknownOutcome.SendAgain), new ScriptedGateway { RetriesUnknownOutcomes = true });
    }

    [Fact]
    public async Task Account_ThatIsMissing_IsRefusedAtTheStart()
    {
        await using var database = new SqliteStore();
        await using var queue = TestQueue.Create(database, queue => queue.Lane("marketing", lane => lane.Through("promo")));

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => queue.StartAsync());

        Assert.Contains("'promo'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Queue_RegisteredTwiceOrWithoutADatabase_IsRefused()
    {
        Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddSmsQueue(_ => { }));
        Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddSmsQueue(queue => queue.UseSqlite("a.db")).AddSmsQueue(queue => queue.UseSqlite("a.db")));
    }
}
