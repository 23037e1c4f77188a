using Microsoft.EntityFrameworkCore;
using TemplateSms.Queue.EntityFrameworkCore.Tests.Kit;
using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.EntityFrameworkCore.Tests.Saving;

/// <summary>Messages that are saved with changes, in the transaction of the save.</summary>
public class SaveTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Save_KeepsTheMessageWithTheOrder_AndTheWorkerSendsIt(string store)
    {
        // A worker that looks once an hour is woken.
        await using var shop = await Shop.OpenAsync(store, queue: queue => queue.PollEvery(TimeSpan.FromHours(1)));
        await shop.Queue.StartAsync();
        await using var db = shop.NewContext();
        db.Orders.Add(new Order { Id = 7 });

        var receipt = await db.Sms().SendAsync(TestMessages.Message("Shipped."));
        Assert.Equal(["0"], await shop.Store.ReadAsync("select count(*) from sms_message"));
        Assert.Equal(1, await db.SaveChangesAsync());

        await TestQueue.UntilAsync(() => shop.Queue.Gateway.Taken.Count == 1);
        await shop.Store.UntilAsync("select state, body from sms_message", "accepted Shipped.");
        await shop.HasOrdersAsync("7");
        Assert.Equal(SmsStatus.Queued, receipt.Status);
        Assert.Equal([receipt.QueueId], await db.Database.SqlQueryRaw<Guid?>("select id as \"Value\" from sms_message").ToListAsync());
        Assert.Equal(receipt.Tracker, shop.Queue.Gateway.Taken[0].Plan.Tracker);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Save_WithoutAsync_KeepsTheMessageWithTheOrder(string store)
    {
        await using var shop = await Shop.OpenAsync(store, isOpen: false);
        await using var db = shop.NewContext();

        db.Orders.Add(new Order { Id = 7 });
        await db.Sms().SendAsync(TestMessages.Message("With an order"));
        db.SaveChanges();
        await db.Sms().SendAsync(TestMessages.Message("Alone"));
        db.SaveChanges();

        await shop.HasTextsAsync("With an order", "Alone");
        await shop.HasOrdersAsync("7");
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Save_WithoutChanges_KeepsTheMessage(string store)
    {
        await using var shop = await Shop.OpenAsync(store, isOpen: false);
        await using var db = shop.NewContext();

        await db.Sms().SendAsync(TestMessages.Message("One"));
        await db.SaveChangesAsync();
        await db.SaveChangesAsync();

        await shop.HasTextsAsync("One");
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Save_ThatFails_KeepsNothing_AndTheNextOneKeepsItOnce(string store)
    {
        await using var shop = await Shop.OpenAsync(store);
        await shop.Store.ExecuteAsync("insert into \"Orders\" values (7)");
        await using var db = shop.NewContext();
        var order = db.Orders.Add(new Order { Id = 7 });
        await db.Sms().SendAsync(TestMessages.Message("Shipped."));

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
        await shop.HasTextsAsync();

        order.State = EntityState.Detached;
        db.Orders.Add(new Order { Id = 8 });
        await db.SaveChangesAsync();
        await shop.HasTextsAsync("Shipped.");
        await shop.HasOrdersAsync("7", "8");
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Save_LeavesTheContextsOwnBehaviour(string store)
    {
        await using var shop = await Shop.OpenAsync(store, isOpen: false);
        await using var db = shop.NewContext();
        db.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        db.Orders.Add(new Order { Id = 7 });

        await db.Sms().SendAsync(TestMessages.Message("Shipped."));
        await db.SaveChangesAsync();

        Assert.Equal(AutoTransactionBehavior.Never, db.Database.AutoTransactionBehavior);
        await shop.HasTextsAsync("Shipped.");
        await shop.HasOrdersAsync("7");
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Save_OfManyRecipients_KeepsAMessageForEach(string store)
    {
        await using var shop = await Shop.OpenAsync(store);
        await using var db = shop.NewContext();

        var receipt = await db.Sms().SendAsync(SmsContent.Create("Hello"), [TestMessages.Number(1), TestMessages.Number(2), TestMessages.Number(1)]);
        await db.SaveChangesAsync();

        Assert.Equal(3, receipt.Outcomes.Count);
        await shop.HasTextsAsync("Hello", "Hello");
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Save_OverAConnectionThatStaysOpen_LeavesNoTransactionWhenAMessageIsRefused(string store)
    {
        await using var shop = await Shop.OpenAsync(store);
        await using var db = shop.NewContext();
        await db.Database.OpenConnectionAsync();
        await db.Sms().SendAsync(TestMessages.Message("One"), new SmsSendOptions { Key = "k" });
        await db.Sms().SendAsync(TestMessages.Message("Two"), new SmsSendOptions { Key = "k" });
        db.Orders.Add(new Order { Id = 7 });
        await Assert.ThrowsAsync<SmsRejectedException>(() => db.SaveChangesAsync());

        db.ChangeTracker.Clear();
        db.Orders.Add(new Order { Id = 8 });
        await db.SaveChangesAsync();

        await shop.HasTextsAsync();
        await shop.HasOrdersAsync("8");
    }
}
