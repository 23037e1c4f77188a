using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Working;

/// <summary>The time that a worker has for what it claimed.</summary>
public class LeaseTests
{
    private const string EndLeases = "update sms_attempt set lease_until = 0, releasable_at = 0 where outcome = 'sending'";

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Answer_AfterTheLease_SettlesTheMessage(string store)
    {
        await using var database = Stores.Create(store);
        var answer = new TaskCompletionSource();
        await using var queue = await TestQueue.StartAsync(database, gateway: new ScriptedGateway { BeforeAnswering = _ => answer.Task });
        await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state from sms_message", "sending");

        await database.ExecuteAsync(EndLeases);
        await database.UntilAsync("select state, reason from sms_message", "unknown The worker gave no answer before its lease ended.");
        answer.SetResult();
        await database.UntilAsync("select state, attempts from sms_message", "accepted 1");

        Assert.Equal(["1 accepted"], await database.ReadAsync("select n, outcome from sms_attempt"));
        Assert.Single(queue.Gateway.Taken);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Answer_AfterARelease_ChangesNothingAndIsLogged(string store)
    {
        await using var database = Stores.Create(store);
        var answer = new TaskCompletionSource();
        var calls = 0;
        await using var queue = await TestQueue.StartAsync(
            database, gateway: new ScriptedGateway { BeforeAnswering = _ => Interlocked.Increment(ref calls) == 1 ? answer.Task : Task.CompletedTask });
        var receipt = await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state from sms_message", "sending");
        await database.ExecuteAsync(EndLeases);
        await database.UntilAsync("select state from sms_message", "unknown");

        Assert.Equal(SmsRelease.Released, await queue.Manager.ReleaseAsync(receipt.QueueId!.Value, "Ada"));
        await database.UntilAsync("select state, attempts from sms_message", "accepted 2");
        answer.SetResult();
        await TestQueue.UntilAsync(() => queue.Log.Lines.Any(line => line.Contains("the recipient may get it twice", StringComparison.Ordinal)));

        Assert.Equal(["1 released Ada", "2 accepted -"], await database.ReadAsync("select n, outcome, who from sms_attempt order by n"));
        Assert.Equal(2, queue.Gateway.Taken.Count);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Worker_ThatIsLateForItsLease_SendsNothing(string store)
    {
        await using var database = Stores.Create(store);
        var leave = new TaskCompletionSource();
        await using var queue = await TestQueue.StartAsync(
            database, queue => queue.LeaseMargin(TimeSpan.FromSeconds(1)), new ScriptedGateway { BeforeLeaving = () => leave.Task });
        await queue.Queue.SendAsync(TestMessages.Message());
        // The database's clock has passed the margin since the claim, and so has the worker's.
        await database.UntilAsync($"select case when started < {database.Dialect.Now} - 1200 then 'late' else 'early' end from sms_attempt", "late");

        queue.Gateway.BeforeLeaving = null;
        leave.SetResult();
        await database.UntilAsync("select state, attempts from sms_message", "accepted 2");

        Assert.Equal(["1 not_reached", "2 accepted"], await database.ReadAsync("select n, outcome from sms_attempt order by n"));
        Assert.Single(queue.Gateway.Taken);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Lease_ThatEnded_IsSentAgainWhereTheQueueIsToldTo(string store)
    {
        await using var database = Stores.Create(store);
        var answer = new TaskCompletionSource();
        var calls = 0;
        await using var queue = await TestQueue.StartAsync(
            database,
            queue => queue.OnUnknown(UnknownOutcome.SendAgain),
            new ScriptedGateway { BeforeAnswering = _ => Interlocked.Increment(ref calls) == 1 ? answer.Task : Task.CompletedTask });
        await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state from sms_message", "sending");

        await database.ExecuteAsync(EndLeases);
        await database.UntilAsync("select n, outcome from sms_attempt order by n", "1 released", "2 accepted");

        answer.SetResult();
        Assert.Equal(2, queue.Gateway.Taken.Count);
    }
}
