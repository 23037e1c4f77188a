using TemplateSms.Queue.EntityFrameworkCore.Tests.Kit;
using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.EntityFrameworkCore.Tests.Saving;

/// <summary>Keys, of which only the ledger knows to which message they belong.</summary>
public class KeyTests
{
    private static readonly SmsSendOptions _options = new() { Key = "shipped/7" };

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Key_OfTheSameMessage_KeepsTheFirst(string store)
    {
        await using var shop = await Shop.OpenAsync(store);
        for (var id = 1; id <= 2; id++)
        {
            await using var db = shop.NewContext();
            db.Orders.Add(new Order { Id = id });
            var receipt = await db.Sms().SendAsync(TestMessages.Message("Shipped."), _options);
            await db.SaveChangesAsync();
            // It is given before the ledger is asked.
            Assert.Equal((SmsStatus.Queued, null, null), (receipt.Status, receipt.QueueId, receipt.Tracker));
        }

        await shop.HasTextsAsync("Shipped.");
        await shop.HasOrdersAsync("1", "2");
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Key_OfAnotherMessage_IsRefused_AndNothingIsSaved(string store)
    {
        await using var shop = await Shop.OpenAsync(store);
        await shop.Queue.Queue.SendAsync(TestMessages.Message("Shipped."), _options);
        await using var db = shop.NewContext();
        db.Orders.Add(new Order { Id = 7 });
        await db.Sms().SendAsync(TestMessages.Message("Without a key"));
        await db.Sms().SendAsync(TestMessages.Message("Delivered."), _options);

        var refusal = await Assert.ThrowsAsync<SmsRejectedException>(() => db.SaveChangesAsync());

        Assert.Contains("belongs to a message with another text", refusal.Message, StringComparison.Ordinal);
        await shop.HasTextsAsync("Shipped.");
        await shop.HasOrdersAsync();
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Key_OfAnotherMessage_LeavesATransactionOfTheApplicationsAsItWas(string store)
    {
        await using var shop = await Shop.OpenAsync(store);
        await shop.Queue.Queue.SendAsync(TestMessages.Message("Shipped."), _options);
        await using var db = shop.NewContext();
        await Shop.InTransactionAsync(db, async () =>
        {
            db.Orders.Add(new Order { Id = 1 });
            await db.SaveChangesAsync();
            await db.Sms().SendAsync(TestMessages.Message("Without a key"));
            await db.Sms().SendAsync(TestMessages.Message("Delivered."), _options);
            await Assert.ThrowsAsync<SmsRejectedException>(() => db.SaveChangesAsync());
            db.Orders.Add(new Order { Id = 2 });
            await Assert.ThrowsAsync<SmsRejectedException>(() => db.SaveChangesAsync());
        });

        await shop.HasTextsAsync("Shipped.");
        await shop.HasOrdersAsync("1");
    }
}
