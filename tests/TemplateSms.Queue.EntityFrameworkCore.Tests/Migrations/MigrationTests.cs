using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using TemplateSms.Queue.EntityFrameworkCore.Tests.Kit;
using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.EntityFrameworkCore.Tests.Migrations;

/// <summary>The tables of the ledger in migrations of the application's.</summary>
public class MigrationTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Migration_MakesTheTablesOfTheQueue_AndDropsThem(string store)
    {
        await using var database = Stores.Create(store);
        await using var db = new MigratedDb(database);

        await db.Database.MigrateAsync();
        Assert.Equal(["0"], await database.ReadAsync("select count(*) from sms_message"));
        await using (var queue = await TestQueue.StartAsync(database))
        {
            await queue.Queue.SendAsync(TestMessages.Message("Hello"));
            await database.UntilAsync("select state, body from sms_message", "accepted Hello");
        }

        await db.GetService<IMigrator>().MigrateAsync(Migration.InitialDatabase);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => database.ReadAsync("select count(*) from sms_message"));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => database.ReadAsync("select count(*) from sms_queue"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Migration_OverTablesOfTheQueue_LeavesThem(string store)
    {
        await using var database = Stores.Create(store);
        await using (var queue = TestQueue.Create(database))
            await queue.Queue.SendAsync(TestMessages.Message("Hello"));
        await using var db = new MigratedDb(database);

        await db.Database.MigrateAsync();

        Assert.Equal(["Hello"], await database.ReadAsync("select body from sms_message"));
    }

    [SkippableTheory]
    [InlineData(Stores.Sqlite, "Microsoft.EntityFrameworkCore.Sqlite")]
    [InlineData(Stores.PostgreSql, "Npgsql.EntityFrameworkCore.PostgreSQL")]
    public async Task Migration_OfAProvider_IsTheScriptOfItsDialect(string store, string provider)
    {
        await using var database = Stores.Create(store);
        var migration = new MigrationBuilder(provider);

        Assert.Equal(SmsQueueManager.Script(database.Dialect), migration.CreateSmsQueue().GetInfrastructure().Sql);
    }

    [Fact]
    public void Migration_OfAnotherProvider_IsRefused()
    {
        var refusal = Assert.Throws<NotSupportedException>(() => new MigrationBuilder("Microsoft.EntityFrameworkCore.SqlServer").CreateSmsQueue());

        Assert.Contains("Microsoft.EntityFrameworkCore.SqlServer", refusal.Message, StringComparison.Ordinal);
    }
}
