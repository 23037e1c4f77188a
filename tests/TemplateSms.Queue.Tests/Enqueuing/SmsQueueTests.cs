using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Enqueuing;

/// <summary>Receipts of sends through the queue, and the messages that it keeps.</summary>
public class SmsQueueTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_Queued_IsSentByTheWorker(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database);

        var receipt = await queue.Queue.SendAsync(TestMessages.Message("Your order has shipped."));
        await queue.UntilEmptyAsync();

        Assert.Equal(SmsStatus.Queued, receipt.Status);
        Assert.Equal(["Your order has shipped."], queue.Gateway.Texts);
        Assert.Equal(["accepted 1"], await database.ReadAsync("select state, attempts from sms_message"));
        Assert.Equal(["1 accepted"], await database.ReadAsync("select n, outcome from sms_attempt"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_WithoutTracker_HasItsIdAsReference(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database);

        var receipt = await queue.Queue.SendAsync(TestMessages.Message());
        await queue.UntilEmptyAsync();

        Assert.Equal(receipt.QueueId!.Value.ToString("N"), receipt.Tracker);
        Assert.Equal(receipt.Tracker, queue.Gateway.Taken[0].Plan.Tracker);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Key_UsedAgain_ReturnsTheFirstReceipt(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database);

        var first = await queue.Queue.SendAsync(TestMessages.Message(), new SmsSendOptions { Key = "shipped/7" });
        var second = await queue.Queue.SendAsync(TestMessages.Message(), new SmsSendOptions { Key = "shipped/7" });
        await queue.UntilEmptyAsync();

        Assert.Equal(first.QueueId, second.QueueId);
        Assert.Equal(first.Tracker, second.Tracker);
        Assert.Single(queue.Gateway.Taken);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Key_OfAnotherMessage_IsRefused(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database);
        var options = new SmsSendOptions { Key = "shipped/7" };
        await queue.Queue.SendAsync(TestMessages.Message(), options);

        foreach (var other in new[] { TestMessages.Message("Another text"), TestMessages.Message(n: 1) })
            await Assert.ThrowsAsync<SmsRejectedException>(() => queue.Queue.SendAsync(other, options));
        await Assert.ThrowsAsync<SmsRejectedException>(() => queue.Queue.SendAsync(TestMessages.Message(), options with { Sender = SenderId.Parse("Shop") }));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Key_OfManyRecipients_KeepsOneForEach(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database);
        var options = new SmsSendOptions { Key = "sale" };
        PhoneNumber[] recipients = [TestMessages.Number(1), TestMessages.Number(2), TestMessages.Number(1)];

        var first = await queue.Queue.SendAsync(SmsContent.Create("Sale"), recipients, options);
        var second = await queue.Queue.SendAsync(SmsContent.Create("Sale"), recipients, options);
        await queue.UntilEmptyAsync();

        Assert.Equal([null, null, 0], first.Accepted.OrderBy(receipt => receipt.Position).Select(receipt => receipt.SameAs));
        Assert.Equal(first.Accepted.Select(receipt => receipt.QueueId), second.Accepted.Select(receipt => receipt.QueueId));
        Assert.Equal(2, queue.Gateway.Taken.Count);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Key_UsedAtOnceByMany_KeepsOne(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database);

        var receipts = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => queue.Queue.SendAsync(TestMessages.Message(), new SmsSendOptions { Key = "once" }))));
        await queue.UntilEmptyAsync();

        Assert.Single(receipts.Select(receipt => receipt.QueueId).Distinct());
        Assert.Single(queue.Gateway.Taken);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Transaction_RolledBack_SendsNothing(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database);
        await using var connection = await database.OpenAsync();

        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await queue.Queue.In(transaction).SendAsync(TestMessages.Message("Never"));
            await transaction.RollbackAsync();
        }

        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await queue.Queue.In(transaction).SendAsync(TestMessages.Message("Once"));
            await transaction.CommitAsync();
        }

        await TestQueue.UntilAsync(() => queue.Gateway.Taken.Count > 0);
        await queue.UntilEmptyAsync();
        Assert.Equal(["Once"], queue.Gateway.Texts);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\nb")]
    [InlineData("half of a pair \ud83c")]
    public async Task Key_ThatIsNone_IsAnError(string key)
    {
        await using var database = new SqliteStore();
        await using var queue = TestQueue.Create(database);

        await Assert.ThrowsAsync<ArgumentException>(() => queue.Queue.SendAsync(TestMessages.Message(), new SmsSendOptions { Key = key }));
    }

    [Fact]
    public async Task Transaction_OfAnotherDatabase_IsAnError()
    {
        await using var database = new SqliteStore();
        await using var other = new SqliteStore();
        await using var queue = TestQueue.Create(database);
        await using var connection = await other.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();

        Assert.Throws<ArgumentException>(() => queue.Queue.In(transaction));
    }
}
