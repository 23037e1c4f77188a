using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Enqueuing;

/// <summary>Messages that are queued while the answer of the database is lost.</summary>
public class LostCommitTests
{
    private const string Insert = "insert into sms_message";

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_WhoseCommitWasLostOnce_IsKeptOnce(string store)
    {
        await using var database = Stores.Create(store);
        var dialect = new FaultyDialect(database.Dialect);
        await using var queue = TestQueue.Create(database, queue => queue.WithoutWorker().Use(_ => dialect));

        foreach (var fault in new[] { CommitFault.Committed, CommitFault.NotCommitted })
        {
            dialect.OnCommit = FaultyDialect.Once(Insert, fault);
            var receipt = await queue.Queue.SendAsync(TestMessages.Message($"{fault}"));
            Assert.Equal([$"{receipt.QueueId}"], (await database.ReadAsync($"select id from sms_message where body = '{fault}'")).Select(id => id.ToLowerInvariant()));
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_WhoseCommitIsNeverConfirmed_IsAnUnknownOutcomeThatItsKeySettles(string store)
    {
        await using var database = Stores.Create(store);
        var dialect = new FaultyDialect(database.Dialect) { OnCommit = FaultyDialect.Times(5, Insert, CommitFault.Committed) };
        await using var queue = TestQueue.Create(database, queue => queue.WithoutWorker().Use(_ => dialect));
        var options = new SmsSendOptions { Key = "shipped/7" };

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => queue.Queue.SendAsync(TestMessages.Message(), options));
        var receipt = await queue.Queue.SendAsync(TestMessages.Message(), options);

        Assert.Equal([$"{receipt.QueueId}"], (await database.ReadAsync("select id from sms_message")).Select(id => id.ToLowerInvariant()));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_WhileTheDatabaseIsGone_IsNotReached(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = TestQueue.Create(database, queue => queue.WithoutWorker());
        await queue.Manager.EnsureCreatedAsync();
        await database.ExecuteAsync("alter table sms_message rename to gone");

        await Assert.ThrowsAsync<SmsTransportException>(() => queue.Queue.SendAsync(TestMessages.Message()));
    }
}
