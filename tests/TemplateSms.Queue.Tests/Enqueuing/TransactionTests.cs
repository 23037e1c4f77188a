using System.Data;
using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Enqueuing;

/// <summary>Messages that are queued in a transaction of the caller's.</summary>
public class TransactionTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Transaction_OfEveryIsolation_TakesMessages(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database);
        await using var connection = await database.OpenAsync();

        foreach (var isolation in new[] { IsolationLevel.ReadCommitted, IsolationLevel.RepeatableRead, IsolationLevel.Serializable })
        {
            await using var transaction = await connection.BeginTransactionAsync(isolation);
            var receipt = await queue.Queue.In(transaction).SendAsync(TestMessages.Message($"{isolation}"), new SmsSendOptions { Key = $"{isolation}" });
            // The same transaction sees its own key.
            Assert.Equal(receipt.QueueId, (await queue.Queue.In(transaction).SendAsync(TestMessages.Message($"{isolation}"), new SmsSendOptions { Key = $"{isolation}" })).QueueId);
            await transaction.CommitAsync();
        }

        await database.UntilAsync("select state, body from sms_message order by id", "accepted ReadCommitted", "accepted RepeatableRead", "accepted Serializable");
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Transaction_OfTheCallers_KeepsWhatTheCallerWrites(string store)
    {
        await using var database = Stores.Create(store);
        await database.ExecuteAsync("create table orders (id integer primary key)");
        await using var queue = await TestQueue.StartAsync(database);
        await using (var connection = await database.OpenAsync())
        {
            await using var transaction = await connection.BeginTransactionAsync();
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = "insert into orders (id) values (7)";
            await command.ExecuteNonQueryAsync();
            await queue.Queue.In(transaction).SendAsync(TestMessages.Message());
            await transaction.CommitAsync();
        }

        await database.UntilAsync("select state from sms_message", "accepted");
        Assert.Equal(["7"], await database.ReadAsync("select id from orders"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Transaction_ThatHasEnded_IsAnError(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = TestQueue.Create(database);
        await using var connection = await database.OpenAsync();
        var transaction = await connection.BeginTransactionAsync();
        await transaction.DisposeAsync();

        Assert.Throws<ArgumentException>(() => queue.Queue.In(transaction));
    }
}
