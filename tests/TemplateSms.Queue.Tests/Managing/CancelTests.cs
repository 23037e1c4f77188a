using Npgsql;
using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Managing;

/// <summary>Messages that people take out of the queue.</summary>
public class CancelTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Drop_OfAnUnknownMessage_EndsIt(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database, gateway: new ScriptedGateway { Script = ScriptedGateway.Unknown });
        var receipt = await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state from sms_message", "unknown");

        Assert.True(await queue.Manager.DropAsync(receipt.QueueId!.Value, "Ada"));
        Assert.False(await queue.Manager.DropAsync(receipt.QueueId.Value, "Ada"));

        Assert.Empty(await queue.Manager.GetUnknownAsync());
        Assert.Equal(["cancelled"], await database.ReadAsync("select state from sms_message"));
        Assert.Equal(["unknown Ada"], await database.ReadAsync("select outcome, who from sms_attempt"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Drop_OfAWaitingMessage_KeepsItFromLeaving(string store)
    {
        await using var database = Stores.Create(store);
        await using var door = TestQueue.Create(database, queue => queue.WithoutWorker());
        var dropped = await door.Queue.SendAsync(TestMessages.Message("Dropped"));
        await door.Queue.SendAsync(TestMessages.Message("Kept"));

        Assert.True(await door.Manager.DropAsync(dropped.QueueId!.Value, "Ada"));
        await using var worker = await TestQueue.StartAsync(database);
        await worker.UntilEmptyAsync();

        Assert.Equal(["Kept"], worker.Gateway.Texts);
        Assert.Equal(["cancelled Dropped by Ada."], await database.ReadAsync("select state, reason from sms_message where body = 'Dropped'"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Cancel_OfAKey_TakesThoseOfItsSendToMany(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = TestQueue.Create(database, queue => queue.WithoutWorker());
        await queue.Queue.SendAsync(SmsContent.Create("Sale"), [TestMessages.Number(1), TestMessages.Number(2)], new SmsSendOptions { Key = "sale 🎁" });
        await queue.Queue.SendAsync(TestMessages.Message(), new SmsSendOptions { Key = "sale 🎁" });
        await queue.Queue.SendAsync(TestMessages.Message(), new SmsSendOptions { Key = "sale 🎁2" });
        await queue.Queue.SendAsync(TestMessages.Message());

        Assert.Equal(3, await queue.Manager.CancelAsync("sale 🎁"));
        Assert.Equal(0, await queue.Manager.CancelAsync("sale 🎁"));
        Assert.Equal(["cancelled 3", "queued 2"], await database.ReadAsync("select state, count(*) from sms_message group by state order by state"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Cancel_OfATemplate_TakesItsMessages(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = TestQueue.Create(database, queue => queue.WithoutWorker());
        await queue.Queue.SendAsync(TestMessages.OfTemplate("reminder"));
        await queue.Queue.SendAsync(TestMessages.OfTemplate("receipt"));

        Assert.Equal(1, await queue.Manager.CancelTemplateAsync("reminder"));
        Assert.Equal(["reminder cancelled", "receipt queued"], await database.ReadAsync("select template, state from sms_message order by id"));
    }

    [SkippableFact]
    public async Task Cancel_BesideAnotherWriter_LocksInTheOrderOfTheIds()
    {
        await using var database = Stores.Create(Stores.PostgreSql);
        await using var queue = TestQueue.Create(database, queue => queue.WithoutWorker());
        var first = (await queue.Queue.SendAsync(TestMessages.OfTemplate("reminder"))).QueueId!.Value;
        await queue.Queue.SendAsync(TestMessages.OfTemplate("reminder"));
        // A row that was written again lies after the others.
        await database.ExecuteAsync($"update sms_message set attempts = 0 where id = '{first}'");

        await using var connection = (NpgsqlConnection)await database.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await LockAsync($"select id from sms_message where id = '{first}' for update");
        var cancelling = queue.Manager.CancelTemplateAsync("reminder");
        await database.UntilAsync($"select count(*) from pg_stat_activity where {connection.ProcessID} = any (pg_blocking_pids(pid))", "1");
        await LockAsync("select id from sms_message for update nowait");
        await transaction.CommitAsync();

        Assert.Equal(2, await cancelling);

        async Task LockAsync(string query)
        {
            await using var command = new NpgsqlCommand(query, connection, transaction);
            await command.ExecuteNonQueryAsync();
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Cancel_OfWhatHasLeft_ChangesNothing(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database);
        await queue.Queue.SendAsync(TestMessages.Message(), new SmsSendOptions { Key = "a" });
        await database.UntilAsync("select state from sms_message", "accepted");

        Assert.Equal(0, await queue.Manager.CancelAsync("a"));
        Assert.Equal(["accepted"], await database.ReadAsync("select state from sms_message"));
    }
}
