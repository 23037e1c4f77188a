using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using TemplateSms.Queue.EntityFrameworkCore.Tests.Kit;
using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.EntityFrameworkCore.Tests.Pending;

/// <summary>Messages that wait for a save, and contexts that cannot have any.</summary>
public class PendingTests
{
    [Fact]
    public async Task Message_ThatTheGatewayWouldRefuse_IsRefusedAtOnce()
    {
        await using var shop = await Shop.OpenAsync(Stores.Sqlite);
        await using var db = shop.NewContext();
        shop.Queue.Gateway.Fault = message => new SmsRejectedException("the sender is not registered.", message.To);

        await Assert.ThrowsAsync<SmsRejectedException>(() => db.Sms().SendAsync(TestMessages.Message()));
        await Assert.ThrowsAsync<ArgumentException>(() => db.Sms().SendAsync(TestMessages.Message(), new SmsSendOptions { Key = "" }));
        await db.SaveChangesAsync();

        await shop.HasTextsAsync();
    }

    [Fact]
    public async Task Tracker_ThatIsCleared_ForgetsTheMessages()
    {
        await using var shop = await Shop.OpenAsync(Stores.Sqlite);
        await using var db = shop.NewContext();
        await db.Sms().SendAsync(TestMessages.Message("Forgotten"));

        db.ChangeTracker.Clear();
        await db.SaveChangesAsync();
        await shop.HasTextsAsync();

        await db.Sms().SendAsync(TestMessages.Message("Saved"));
        await db.SaveChangesAsync();
        await shop.HasTextsAsync("Saved");
    }

    [Fact]
    public async Task Context_OfAPool_IsLentWithoutMessages()
    {
        await using var shop = await Shop.OpenAsync(Stores.Sqlite, isPooled: true);
        DbContext first;
        ISmsClient stale;
        await using (var db = shop.NewContext())
        {
            first = db;
            stale = db.Sms();
            await stale.SendAsync(TestMessages.Message("Of the first lease"));
        }

        await Assert.ThrowsAsync<ObjectDisposedException>(() => stale.SendAsync(TestMessages.Message("After it")));
        for (var lease = 2; lease <= 3; lease++)
        {
            await using var db = shop.NewContext();
            Assert.Same(first, db);
            await Assert.ThrowsAsync<ObjectDisposedException>(() => stale.SendAsync(TestMessages.Message("Of another lease")));
            await db.SaveChangesAsync();
            await db.Sms().SendAsync(TestMessages.Message($"Of lease {lease}"));
            await db.SaveChangesAsync();
            await db.SaveChangesAsync();
        }

        await shop.HasTextsAsync("Of lease 2", "Of lease 3");
    }

    [Fact]
    public async Task Context_ThatIsDisposed_ForgetsTheMessages()
    {
        await using var shop = await Shop.OpenAsync(Stores.Sqlite);
        var db = shop.NewContext();
        var sms = db.Sms();
        await sms.SendAsync(TestMessages.Message());
        await db.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => sms.SendAsync(TestMessages.Message()));
        await shop.HasTextsAsync();
    }

    [Fact]
    public async Task Interceptor_ThatSendsWhileChangesAreSaved_IsSavedWithThem()
    {
        await using var shop = await Shop.OpenAsync(Stores.Sqlite, options => options.AddInterceptors(new ShippedInterceptor()), isOpen: false);
        await shop.Store.ExecuteAsync("insert into \"Orders\" values (8)");
        await using var db = shop.NewContext();

        db.Orders.Add(new Order { Id = 7 });
        await db.SaveChangesAsync();
        await shop.HasTextsAsync("Shipped.");

        db.Orders.Add(new Order { Id = 8 });
        db.Entry(db.Orders.Local.Single(order => order.Id == 7)).State = EntityState.Detached;
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
        await shop.HasTextsAsync("Shipped.");
    }

    [Fact]
    public async Task Context_OfAnotherDatabase_IsRefused_AndSavesNothing()
    {
        await using var other = new SqliteStore();
        await using var shop = await Shop.OpenAsync(Stores.Sqlite, options => Shop.UseDatabase(options, other));
        await using var db = shop.NewContext();
        await other.ExecuteAsync(db.Database.GenerateCreateScript());
        db.Orders.Add(new Order { Id = 7 });
        await db.Sms().SendAsync(TestMessages.Message());

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());

        Assert.Contains("ShopDb uses a different database", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(await other.ReadAsync(Shop.OrderIds));
    }

    [Fact]
    public async Task Context_WithoutTheQueue_IsRefused()
    {
        await using var store = new SqliteStore();
        await using var plain = new ShopDb(Options(options => Shop.UseDatabase(options, store)));
        await using var unknown = new ShopDb(Options(options => Shop.UseDatabase(options, store).UseSmsQueue().UseSmsQueue()));
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var without = new ShopDb(Options(options => Shop.UseDatabase(options, store).UseSmsQueue().UseApplicationServiceProvider(services)));

        Assert.Contains("UseSmsQueue", Assert.Throws<InvalidOperationException>(() => plain.Sms()).Message, StringComparison.Ordinal);
        Assert.Contains("AddSmsQueue", Assert.Throws<InvalidOperationException>(() => unknown.Sms()).Message, StringComparison.Ordinal);
        Assert.Contains("AddSmsQueue", Assert.Throws<InvalidOperationException>(() => without.Sms()).Message, StringComparison.Ordinal);
    }

    private static DbContextOptions<ShopDb> Options(Action<DbContextOptionsBuilder> configure)
    {
        var options = new DbContextOptionsBuilder<ShopDb>();
        configure(options);
        return options.Options;
    }

    /// <summary>Tells somebody of each save.</summary>
    private sealed class ShippedInterceptor : SaveChangesInterceptor
    {
        public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            await eventData.Context!.Sms().SendAsync(TestMessages.Message("Shipped."), cancellationToken: cancellationToken);
            return result;
        }
    }
}
