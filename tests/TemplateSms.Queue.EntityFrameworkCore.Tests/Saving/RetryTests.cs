using Microsoft.EntityFrameworkCore;
using TemplateSms.Queue.EntityFrameworkCore.Tests.Kit;
using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.EntityFrameworkCore.Tests.Saving;

/// <summary>Saves that an execution strategy tries again, as with <c>EnableRetryOnFailure</c>.</summary>
public class RetryTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Save_ThatIsTriedAgain_KeepsTheMessageOnce(string store)
    {
        var commits = new LossyCommits();
        await using var shop = await Shop.OpenAsync(store, options => options.AddInterceptors(commits));
        await using var db = shop.NewContext();
        db.Orders.Add(new Order { Id = 7 });
        await db.Sms().SendAsync(TestMessages.Message("Shipped."));
        commits.Losses = 1;

        await db.SaveChangesAsync();

        await shop.HasTextsAsync("Shipped.");
        await shop.HasOrdersAsync("7");
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Save_WhoseCommitHappenedWithoutAnAnswer_KeepsTheMessageOnce(string store)
    {
        var commits = new LossyCommits { Happen = true };
        await using var shop = await Shop.OpenAsync(store, options => options.AddInterceptors(commits));
        await using var db = shop.NewContext();
        await db.Sms().SendAsync(TestMessages.Message("Shipped."), new SmsSendOptions { Key = "shipped/7" });
        commits.Losses = 1;

        await db.SaveChangesAsync();

        await shop.HasTextsAsync("Shipped.");
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Save_WhoseAttemptsAreAllLost_LeavesTheMessageToTheNextOne(string store)
    {
        var commits = new LossyCommits();
        await using var shop = await Shop.OpenAsync(store, options => options.AddInterceptors(commits));
        await using var db = shop.NewContext();
        db.Orders.Add(new Order { Id = 7 });
        await db.Sms().SendAsync(TestMessages.Message("Shipped."));
        commits.Losses = 2;

        await Assert.ThrowsAnyAsync<Exception>(() => db.SaveChangesAsync());
        await shop.HasTextsAsync();
        await db.SaveChangesAsync();

        await shop.HasTextsAsync("Shipped.");
        await shop.HasOrdersAsync("7");
    }

    [SkippableTheory]
    [InlineData(Stores.Sqlite, false)]
    [InlineData(Stores.Sqlite, true)]
    [InlineData(Stores.PostgreSql, false)]
    [InlineData(Stores.PostgreSql, true)]
    public async Task Changes_ThatAreAcceptedAfterTheTransaction_AreSavedAgainWithTheirMessages(string store, bool happens)
    {
        var commits = new LossyCommits { Happen = happens };
        await using var shop = await Shop.OpenAsync(store, options => options.AddInterceptors(commits));
        await using var db = shop.NewContext();
        db.Orders.Add(new Order { Id = 7 });
        await db.Sms().SendAsync(TestMessages.Message("Shipped."));
        commits.Losses = 1;

        await db.Database.CreateExecutionStrategy().ExecuteInTransactionAsync(
            () => db.SaveChangesAsync(acceptAllChangesOnSuccess: false),
            () => db.Orders.AsNoTracking().AnyAsync());
        db.ChangeTracker.AcceptAllChanges();
        await db.SaveChangesAsync();

        await shop.HasTextsAsync("Shipped.");
        await shop.HasOrdersAsync("7");
    }
}
