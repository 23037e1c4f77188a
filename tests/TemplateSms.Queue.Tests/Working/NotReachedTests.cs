using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Working;

/// <summary>Messages that did not reach their gateway.</summary>
public class NotReachedTests
{
    private const string Waits = "select case when b.started - a.ended >= {0} then 'waited' else 'at once' end from sms_attempt a join sms_attempt b on b.message_id = a.message_id and b.n = 2 where a.n = 1";

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_NotReached_IsSentAfterAWait(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database, gateway: new ScriptedGateway { Script = ScriptedGateway.Once(recipient => ScriptedGateway.NotReached(recipient)) });

        await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state, attempts from sms_message", "accepted 2");

        Assert.Equal(["1 not_reached Nobody answered.", "2 accepted -"], await database.ReadAsync("select n, outcome, reason from sms_attempt order by n"));
        Assert.Equal(["waited"], await database.ReadAsync(string.Format(null, Waits, 350)));
        Assert.Single(queue.Gateway.Taken);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_NotReached_WaitsAsLongAsTheGatewayAsks(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database, gateway: new ScriptedGateway { Script = ScriptedGateway.Once(recipient => ScriptedGateway.NotReached(recipient, retryAfter: TimeSpan.FromSeconds(2))) });

        await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state, attempts from sms_message", "accepted 2");

        Assert.Equal(["waited"], await database.ReadAsync(string.Format(null, Waits, 1_800)));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_NotReachedManyTimes_WaitsLongerEachTime(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database, gateway: new ScriptedGateway { Script = recipient => ScriptedGateway.NotReached(recipient) });
        await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state, attempts from sms_message", "queued 1");

        // The wait after the eighth attempt is a minute.
        await database.ExecuteAsync("update sms_attempt set n = 7");
        await database.ExecuteAsync("update sms_message set attempts = 7, not_before = 0");
        await database.UntilAsync("select state, attempts, case when not_before - changed between 30000 and 60000 then 'long' else 'short' end from sms_message", "queued 8 long");
    }
}
