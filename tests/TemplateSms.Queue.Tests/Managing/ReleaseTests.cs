using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Managing;

/// <summary>Another attempt of an unknown message, which a person allows.</summary>
public class ReleaseTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Release_BeforeEveryRequestHasEnded_IsRefused(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database, gateway: new ScriptedGateway { Script = ScriptedGateway.Unknown, Timeout = TimeSpan.FromSeconds(10) });
        var receipt = await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state from sms_message", "unknown");

        Assert.Equal(SmsRelease.TooEarly, await queue.Manager.ReleaseAsync(receipt.QueueId!.Value));

        // The lease is the request's time and 30 s; then a request, and 5 minutes.
        var unknown = Assert.Single(await queue.Manager.GetUnknownAsync());
        Assert.Equal(TimeSpan.FromSeconds(10 + 30 + 10 + 300), unknown.ReleasableAt - unknown.Started);
        Assert.Equal(["unknown 1"], await database.ReadAsync("select state, attempts from sms_message"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Release_Afterwards_AllowsOneMoreAttempt(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database, gateway: new ScriptedGateway { Script = ScriptedGateway.Once(ScriptedGateway.Unknown) });
        var receipt = await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state from sms_message", "unknown");
        await database.ExecuteAsync("update sms_attempt set releasable_at = 0");

        Assert.Equal(SmsRelease.Released, await queue.Manager.ReleaseAsync(receipt.QueueId!.Value));
        await database.UntilAsync("select state, attempts from sms_message", "accepted 2");

        Assert.Equal(SmsRelease.NotUnknown, await queue.Manager.ReleaseAsync(receipt.QueueId!.Value));
        Assert.Equal(["1 released a person", "2 accepted -"], await database.ReadAsync("select n, outcome, who from sms_attempt order by n"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Release_MadeByManyAtOnce_HappensOnce(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = TestQueue.Create(database, queue => queue.WithoutWorker());
        var receipt = await queue.Queue.SendAsync(TestMessages.Message());
        await database.ExecuteAsync("update sms_message set state = 'unknown', attempts = 1");
        await database.ExecuteAsync($"insert into sms_attempt (message_id, n, claim, worker, started, lease_until, releasable_at, outcome) select id, 1, id, 'w', 0, 0, 0, 'unknown' from sms_message");

        var releases = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => queue.Manager.ReleaseAsync(receipt.QueueId!.Value))));

        Assert.Single(releases, SmsRelease.Released);
        Assert.Equal(9, releases.Count(release => release is SmsRelease.NotUnknown));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Release_OfNoMessage_IsNotFound(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = TestQueue.Create(database);

        Assert.Equal(SmsRelease.NotFound, await queue.Manager.ReleaseAsync(Guid.NewGuid()));
    }
}
