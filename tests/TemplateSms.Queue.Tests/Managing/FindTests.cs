using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Managing;

/// <summary>Messages with their history, which people look up by an id or a key.</summary>
public class FindTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Find_ByAnId_TellsEveryAttempt(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database, gateway: new ScriptedGateway { Script = ScriptedGateway.Once(ScriptedGateway.Unknown) });
        var receipt = await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state from sms_message", "unknown");
        await database.ExecuteAsync("update sms_attempt set releasable_at = 0");
        await queue.Manager.ReleaseAsync(receipt.QueueId!.Value, "Zoe");
        await database.UntilAsync("select state, attempts from sms_message", "accepted 2");

        var message = await queue.Manager.FindAsync(receipt.QueueId.Value);

        Assert.NotNull(message);
        Assert.Equal((SmsQueueState.Accepted, "default", TestMessages.Message().To), (message.State, message.Lane, message.To));
        Assert.Equal(
            [(1, SmsAttemptOutcome.Released, "Zoe"), (2, SmsAttemptOutcome.Accepted, null)],
            message.Attempts.Select(attempt => (attempt.Number, attempt.Outcome, attempt.Who)));
        Assert.All(message.Attempts, attempt => Assert.InRange(attempt.Started, message.Created, attempt.Ended!.Value));
        Assert.Null(await queue.Manager.FindAsync(Guid.NewGuid()));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Find_ByAKey_FindsThatOfOneAndThoseOfMany(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = TestQueue.Create(database, queue => queue.WithoutWorker());
        var one = TestMessages.Message();
        await queue.Queue.SendAsync(one, new SmsSendOptions { Key = "sale" });
        await queue.Queue.SendAsync(one.Content, [PhoneNumber.Parse("+33680010203"), PhoneNumber.Parse("+33680010204")], new SmsSendOptions { Key = "sale" });
        await queue.Queue.SendAsync(one, new SmsSendOptions { Key = "sales" });

        var found = await queue.Manager.FindAsync("sale");

        Assert.Equal(["sale", "sale/+33680010203", "sale/+33680010204"], found.Select(message => message.Key!).Order(StringComparer.Ordinal));
        Assert.Equal(2, (await queue.Manager.FindAsync("sale", most: 2)).Count);
        Assert.Empty(await queue.Manager.FindAsync("sal"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Find_AfterTheTextWasForgotten_StillKnowsTheKey(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = TestQueue.Create(database, queue => queue.WithoutWorker());
        var message = TestMessages.Message();
        await queue.Queue.SendAsync(message, new SmsSendOptions { Key = "shipped/7" });
        await queue.Manager.CancelAsync("shipped/7");
        await queue.Manager.ForgetAsync(message.To);

        var found = Assert.Single(await queue.Manager.FindAsync("shipped/7"));

        Assert.Equal((SmsQueueState.Cancelled, null, null), (found.State, found.Key, (PhoneNumber?)found.To));
    }

    [Fact]
    public async Task Print_OfAMessage_HasNoKeyReferenceOrNumber()
    {
        await using var database = new SqliteStore();
        await using var queue = TestQueue.Create(database, queue => queue.WithoutWorker());
        await queue.Queue.SendAsync(TestMessages.Message(), new SmsSendOptions { Key = "secret-key", Tracker = "secret-tracker" });

        var printed = Assert.Single(await queue.Manager.FindAsync("secret-key")).ToString();

        Assert.DoesNotContain("secret", printed, StringComparison.Ordinal);
        Assert.DoesNotContain(TestMessages.Message().To.Value, printed, StringComparison.Ordinal);
    }
}
