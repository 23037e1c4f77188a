using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Working;

/// <summary>Messages whose answer was lost.</summary>
public class UnknownOutcomeTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_WithoutAnswer_IsSetAside(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database, gateway: new ScriptedGateway { Script = ScriptedGateway.Once(ScriptedGateway.Unknown) });

        var receipt = await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state from sms_message", "unknown");
        await queue.Queue.SendAsync(TestMessages.Message("Another", 1));
        await database.UntilAsync("select state, attempts from sms_message order by id", "unknown 1", "accepted 1");

        Assert.Equal(["Hello", "Another"], queue.Gateway.Texts);
        var unknown = Assert.Single(await queue.Manager.GetUnknownAsync());
        Assert.Equal(
            (receipt.QueueId!.Value, "default", TestMessages.Number(), receipt.Tracker, 1, "The answer was lost."),
            (unknown.Id, unknown.Lane, unknown.To!.Value, unknown.Reference, unknown.Attempts, unknown.Reason));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_WithoutAnswer_IsSentAgainWhereTheQueueIsToldTo(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database, queue => queue.OnUnknown(UnknownOutcome.SendAgain), new ScriptedGateway { Script = ScriptedGateway.Once(ScriptedGateway.Unknown) });

        await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state, attempts from sms_message", "accepted 2");

        Assert.Equal(["1 released policy", "2 accepted -"], await database.ReadAsync("select n, outcome, who from sms_attempt order by n"));
        Assert.Equal(["Hello", "Hello"], queue.Gateway.Texts);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Attempt_ThatMayHaveBeenSent_AllowsNoSecondOneByHand(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database, gateway: new ScriptedGateway { Script = ScriptedGateway.Unknown });
        await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state from sms_message", "unknown");

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => database.ExecuteAsync(
            """
            insert into sms_attempt (message_id, n, claim, worker, started, lease_until, releasable_at, outcome)
            select message_id, 2, claim, worker, started, lease_until, releasable_at, 'sending' from sms_attempt
            """));
    }
}
