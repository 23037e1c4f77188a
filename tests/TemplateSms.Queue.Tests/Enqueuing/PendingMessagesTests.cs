using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Enqueuing;

/// <summary>Messages that are planned at once and kept in a transaction that begins later.</summary>
public class PendingMessagesTests
{
    private const string Texts = "select body from sms_message order by id";

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Messages_KeptInSeveralTransactions_AreStoredOnce(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = TestQueue.Create(database);
        var pending = queue.Queue.Collect();
        var receipt = await pending.SendAsync(TestMessages.Message("One"));
        await pending.SendAsync(TestMessages.Message("Two"), new SmsSendOptions { Key = "two" });
        await pending.OpenAsync();
        await using var connection = await database.OpenAsync();

        foreach (var commits in new[] { false, true, true })
        {
            await using var transaction = await connection.BeginTransactionAsync();
            Assert.Equal(2, await pending.KeepAsync(transaction));
            if (commits)
                await transaction.CommitAsync();
        }

        Assert.Equal(["One", "Two"], await database.ReadAsync(Texts));
        Assert.Equal(["1"], await database.ReadAsync($"select count(*) from sms_message where reference = '{receipt.Tracker}'"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Messages_OfWhichOneIsRefused_AreAllLeftOut_AndTheTransactionGoesOn(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = TestQueue.Create(database);
        var pending = queue.Queue.Collect();
        await pending.SendAsync(TestMessages.Message("One"));
        await pending.SendAsync(TestMessages.Message("Two"), new SmsSendOptions { Key = "two" });
        await pending.SendAsync(TestMessages.Message("Not two"), new SmsSendOptions { Key = "two" });
        await pending.OpenAsync();
        await using var connection = await database.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();

        await Assert.ThrowsAsync<SmsRejectedException>(() => pending.KeepAsync(transaction));
        pending.Forget(2);
        Assert.Equal(1, await pending.KeepAsync(transaction));
        await transaction.CommitAsync();

        Assert.Equal(["Not two"], await database.ReadAsync(Texts));
    }

    [Fact]
    public async Task Messages_AreForgottenFromTheFirst_AndNoMoreThanThereAre()
    {
        await using var database = Stores.Create(Stores.Sqlite);
        await using var queue = TestQueue.Create(database);
        var pending = queue.Queue.Collect();
        await pending.SendAsync(SmsContent.Create("Hello"), [TestMessages.Number(1), TestMessages.Number(2)]);

        pending.Forget(1);

        Assert.Equal(1, pending.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => pending.Forget(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => pending.Forget(-1));
    }
}
