using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Managing;

/// <summary>Delivery receipts, which prove that the gateway has a message.</summary>
public class ReceiptTests
{
    private const string States = "select state, delivery from sms_message";

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Receipt_OfAnUnknownMessage_AcceptsIt(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database, gateway: new ScriptedGateway { Script = ScriptedGateway.Unknown });
        var sent = await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state from sms_message", "unknown");

        Assert.True(await queue.Manager.TakeReceiptAsync(sent.Tracker!, TestMessages.Number(), "delivered"));

        Assert.Equal(["accepted delivered"], await database.ReadAsync(States));
        Assert.Equal(["accepted"], await database.ReadAsync("select outcome from sms_attempt"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Receipt_BeforeALostAnswer_AcceptsTheMessage(string store)
    {
        await using var database = Stores.Create(store);
        var answer = new TaskCompletionSource();
        await using var queue = await TestQueue.StartAsync(database, gateway: new ScriptedGateway { Script = ScriptedGateway.Unknown, BeforeAnswering = _ => answer.Task });
        var sent = await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state from sms_message", "sending");

        Assert.True(await queue.Manager.TakeReceiptAsync(sent.Tracker!, number: null, "delivered"));
        answer.SetResult();
        await database.UntilAsync(States, "accepted delivered");

        Assert.Equal(["accepted"], await database.ReadAsync("select outcome from sms_attempt"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Receipt_OfAReleasedMessage_KeepsItFromLeavingAgain(string store)
    {
        await using var database = Stores.Create(store);
        await using var door = await TestQueue.StartAsync(database, gateway: new ScriptedGateway { Script = ScriptedGateway.Unknown });
        var sent = await door.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state from sms_message", "unknown");
        await door.StopAsync();
        await database.ExecuteAsync("update sms_attempt set releasable_at = 0");
        await door.Manager.ReleaseAsync(sent.QueueId!.Value);

        Assert.True(await door.Manager.TakeReceiptAsync(sent.Tracker!, TestMessages.Number(), "delivered"));
        await using var worker = await TestQueue.StartAsync(database);
        await worker.UntilEmptyAsync();

        Assert.Empty(worker.Gateway.Taken);
        Assert.Equal(["accepted delivered"], await database.ReadAsync(States));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Receipt_OfAnEarlierAttempt_EndsOneThatDoesNotReachTheGateway(string store)
    {
        await using var database = Stores.Create(store);
        var answer = new TaskCompletionSource();
        var outcomes = new Queue<Func<Sending.SmsRecipient, SmsOutcome>>([ScriptedGateway.Unknown, recipient => ScriptedGateway.NotReached(recipient)]);
        var gateway = new ScriptedGateway { Script = recipient => outcomes.TryDequeue(out var outcome) ? outcome(recipient) : null };
        await using var queue = await TestQueue.StartAsync(database, gateway: gateway);
        var sent = await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state from sms_message", "unknown");
        await database.ExecuteAsync("update sms_attempt set releasable_at = 0");
        gateway.BeforeAnswering = _ => answer.Task;
        await queue.Manager.ReleaseAsync(sent.QueueId!.Value);
        await database.UntilAsync("select state, attempts from sms_message", "sending 2");

        Assert.True(await queue.Manager.TakeReceiptAsync(sent.Tracker!, TestMessages.Number(), "delivered"));
        answer.SetResult();
        await database.UntilAsync("select state, attempts, delivery from sms_message", "accepted 2 delivered");

        Assert.Single(gateway.Taken);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Receipt_AfterTheAnswer_TellsTheDelivery(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database);
        var sent = await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state from sms_message", "accepted");

        Assert.True(await queue.Manager.TakeReceiptAsync(sent.Tracker!, TestMessages.Number(), "undelivered"));

        Assert.Equal(["accepted undelivered"], await database.ReadAsync(States));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Receipt_ThatNamesNoMessageForSure_ChangesNothing(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = TestQueue.Create(database, queue => queue.WithoutWorker());
        foreach (var n in new[] { 1, 2 })
            await queue.Queue.SendAsync(TestMessages.Message(n: n), new SmsSendOptions { Tracker = "sale" });

        Assert.False(await queue.Manager.TakeReceiptAsync("sale", number: null, "delivered"));
        Assert.False(await queue.Manager.TakeReceiptAsync("sale", TestMessages.Number(3), "delivered"));
        Assert.False(await queue.Manager.TakeReceiptAsync("other", TestMessages.Number(1), "delivered"));
        Assert.True(await queue.Manager.TakeReceiptAsync("sale", TestMessages.Number(2), "delivered"));

        Assert.Equal(["-", "delivered"], await database.ReadAsync("select delivery from sms_message order by id"));
    }
}
