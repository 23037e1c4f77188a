using System.Transactions;
using Microsoft.EntityFrameworkCore;
using TemplateSms.Queue.EntityFrameworkCore.Tests.Kit;
using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.EntityFrameworkCore.Tests.Saving;

/// <summary>Saves in a transaction of the application's.</summary>
public class TransactionTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Transaction_ThatCommits_KeepsAll_AndOneThatDoesNotKeepsNothing(string store)
    {
        await using var shop = await Shop.OpenAsync(store);
        await using var db = shop.NewContext();
        await Shop.InTransactionAsync(db, () => SaveAsync(db, 1), commits: false);
        // What was saved in vain is forgotten, as the order is.
        await db.SaveChangesAsync();
        await Shop.InTransactionAsync(db, () => SaveAsync(db, 2));

        await shop.HasTextsAsync("2");
        await shop.HasOrdersAsync("2");
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Transaction_ThatCommits_WakesTheWorker(string store)
    {
        await using var shop = await Shop.OpenAsync(store, queue: queue => queue.PollEvery(TimeSpan.FromHours(1)));
        await shop.Queue.StartAsync();
        await using var db = shop.NewContext();

        await Shop.InTransactionAsync(db, () => SaveAsync(db, 1));

        await TestQueue.UntilAsync(() => shop.Queue.Gateway.Taken.Count == 1);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Save_ThatFailsWithinATransaction_TakesItsMessagesBack(string store)
    {
        await using var shop = await Shop.OpenAsync(store);
        await shop.Store.ExecuteAsync("insert into \"Orders\" values (7)");
        await using var db = shop.NewContext();
        await Shop.InTransactionAsync(db, async () =>
        {
            await SaveAsync(db, 1);
            await Assert.ThrowsAsync<DbUpdateException>(() => SaveAsync(db, 7));
        });

        await shop.HasTextsAsync("1");
        await shop.HasOrdersAsync("1", "7");

        // The failed one is still there, and saved once.
        db.ChangeTracker.Entries().Single(entry => entry.State == EntityState.Added).State = EntityState.Detached;
        await db.SaveChangesAsync();
        await shop.HasTextsAsync("1", "7");
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Save_WithoutSavepoints_KeepsTheMessages(string store)
    {
        await using var shop = await Shop.OpenAsync(store);
        await using var db = shop.NewContext();
        db.Database.AutoSavepointsEnabled = false;

        await Shop.InTransactionAsync(db, () => SaveAsync(db, 1), commits: false);
        await Shop.InTransactionAsync(db, () => SaveAsync(db, 2));

        await shop.HasTextsAsync("2");
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Transaction_WithoutASave_KeepsNothing(string store)
    {
        await using var shop = await Shop.OpenAsync(store);
        await using var db = shop.NewContext();
        await db.Sms().SendAsync(TestMessages.Message("Not saved"));

        await Shop.InTransactionAsync(db, async () =>
        {
            await db.Database.CurrentTransaction!.CreateSavepointAsync("mine");
            await db.Database.ExecuteSqlRawAsync("insert into \"Orders\" values (7)");
        });

        await shop.HasTextsAsync();
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Transaction_OfAScope_IsRefused_AndTheMessageStays(string store)
    {
        await using var shop = await Shop.OpenAsync(store);
        await using var db = shop.NewContext();
        await db.Sms().SendAsync(TestMessages.Message("Shipped."));
        using (new TransactionScope(TransactionScopeAsyncFlowOption.Enabled))
        {
            var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
            Assert.Contains("TransactionScope", refusal.Message, StringComparison.Ordinal);
        }

        await db.SaveChangesAsync();

        await shop.HasTextsAsync("Shipped.");
    }

    [Fact]
    public async Task Transaction_OfSqlite_BeforeTheLedgerWasOpened_IsRefusedAtOnce()
    {
        await using var shop = await Shop.OpenAsync(Stores.Sqlite, isOpen: false);
        await using var db = shop.NewContext();

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => Shop.InTransactionAsync(db, () => SaveAsync(db, 1)));

        Assert.Contains("EnsureCreatedAsync", refusal.Message, StringComparison.Ordinal);
        await shop.HasOrdersAsync();
    }

    private static async Task SaveAsync(ShopDb db, int id)
    {
        db.Orders.Add(new Order { Id = id });
        await db.Sms().SendAsync(TestMessages.Message($"{id}"));
        await db.SaveChangesAsync();
    }
}
