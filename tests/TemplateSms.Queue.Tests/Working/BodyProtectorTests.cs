using Microsoft.Extensions.DependencyInjection;
using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Working;

/// <summary>Texts that are encrypted in the ledger.</summary>
public class BodyProtectorTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Text_WithAProtector_IsEncryptedInTheLedgerOnly(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database, services: Protector("k1:"));

        await queue.Queue.SendAsync(TestMessages.Message("Your result is here."));
        await database.UntilAsync("select state from sms_message", "accepted");

        Assert.StartsWith("k1:", (await database.ReadAsync("select body from sms_message"))[0], StringComparison.Ordinal);
        Assert.Equal(["Your result is here."], queue.Gateway.Texts);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Text_OfAnotherKey_WaitsForAWorkerThatCanReadIt(string store)
    {
        await using var database = Stores.Create(store);
        await using var door = TestQueue.Create(database, queue => queue.WithoutWorker(), services: Protector("k1:"));
        await door.Queue.SendAsync(TestMessages.Message());

        foreach (var (services, attempt) in new[] { (Protector("k2:"), 1), (null, 2) })
        {
            await using var stranger = await TestQueue.StartAsync(database, services: services);
            await database.UntilAsync("select state, attempts from sms_message", $"queued {attempt}");
            Assert.Empty(stranger.Gateway.Taken);
            await stranger.StopAsync();
            await database.ExecuteAsync("update sms_message set not_before = 0");
        }

        await using var worker = await TestQueue.StartAsync(database, services: Protector("k1:"));
        await database.UntilAsync("select n, outcome from sms_attempt order by n", "1 not_reached", "2 not_reached", "3 accepted");
        Assert.Equal(["Hello"], worker.Gateway.Texts);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Text_FromBeforeTheProtector_IsSent(string store)
    {
        await using var database = Stores.Create(store);
        await using var door = TestQueue.Create(database, queue => queue.WithoutWorker());
        await door.Queue.SendAsync(TestMessages.Message());

        await using var worker = await TestQueue.StartAsync(database, services: Protector("k1:"));
        await database.UntilAsync("select state from sms_message", "accepted");

        Assert.Equal(["Hello"], worker.Gateway.Texts);
    }

    private static Action<IServiceCollection> Protector(string key) => services => services.AddSingleton<ISmsBodyProtector>(new TestProtector(key));
}
