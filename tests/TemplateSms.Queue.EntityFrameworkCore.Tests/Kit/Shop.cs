using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.EntityFrameworkCore.Tests.Kit;

/// <summary>An application with a queue whose ledger lies in the database of its context.</summary>
internal sealed class Shop : IAsyncDisposable
{
    /// <summary>A query for the texts of all messages.</summary>
    public const string Texts = "select body from sms_message order by id";

    /// <summary>A query for the ids of all orders.</summary>
    public const string OrderIds = "select \"Id\" from \"Orders\" order by \"Id\"";

    private Shop(TestStore store, TestQueue queue)
    {
        Store = store;
        Queue = queue;
    }

    public TestStore Store { get; }

    public TestQueue Queue { get; }

    /// <param name="store">The kind of the database.</param>
    /// <param name="options">Adds to the options of contexts.</param>
    /// <param name="isPooled">Whether contexts are of a pool, which has one.</param>
    /// <param name="isOpen">Whether the ledger has been opened, as a worker does.</param>
    /// <param name="queue">Sets the queue up.</param>
    public static async Task<Shop> OpenAsync(
        string store, Action<DbContextOptionsBuilder>? options = null, bool isPooled = false, bool isOpen = true, Action<SmsQueueBuilder>? queue = null)
    {
        var database = Stores.Create(store);
        void Configure(DbContextOptionsBuilder builder)
        {
            UseDatabase(builder, database).UseSmsQueue();
            options?.Invoke(builder);
        }

        var shop = new Shop(database, TestQueue.Create(database, queue, services: services => _ = isPooled
            ? services.AddPooledDbContextFactory<ShopDb>(Configure, poolSize: 1)
            : services.AddDbContextFactory<ShopDb>(Configure)));
        await using var db = shop.NewContext();
        // The context's own way of making tables asks for those of other tests too.
        await database.ExecuteAsync(db.Database.GenerateCreateScript());
        if (isOpen)
            await shop.Queue.Manager.EnsureCreatedAsync();
        return shop;
    }

    /// <summary>Has a context use a database.</summary>
    public static DbContextOptionsBuilder UseDatabase(DbContextOptionsBuilder options, TestStore store) => store switch
    {
        SqliteStore file => options.UseSqlite($"Data Source={file.File}", sqlite => sqlite.ExecutionStrategy(RetryOnce.Create)),
        PostgreSqlStore server => options.UseNpgsql(
            new NpgsqlConnectionStringBuilder(PostgreSqlStore.Server) { SearchPath = server.Schema, MaxPoolSize = 4 }.ToString(),
            npgsql => npgsql.ExecutionStrategy(RetryOnce.Create).MigrationsHistoryTable("__EFMigrationsHistory", server.Schema)),
        _ => throw new NotSupportedException(),
    };

    public ShopDb NewContext() => Queue.Services.GetRequiredService<IDbContextFactory<ShopDb>>().CreateDbContext();

    /// <summary>Does something in a transaction of the application's, within its execution strategy.</summary>
    public static Task InTransactionAsync(ShopDb db, Func<Task> step, bool commits = true) => db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await step();
        if (commits)
            await transaction.CommitAsync();
    });

    /// <summary>Asserts which messages the ledger has.</summary>
    public async Task HasTextsAsync(params string[] texts) => Assert.Equal(texts, await Store.ReadAsync(Texts));

    /// <summary>Asserts which orders the application has.</summary>
    public async Task HasOrdersAsync(params string[] ids) => Assert.Equal(ids, await Store.ReadAsync(OrderIds));

    public async ValueTask DisposeAsync()
    {
        await using (var db = NewContext())
        {
            if (db.Database.GetDbConnection() is NpgsqlConnection connection)
                NpgsqlConnection.ClearPool(connection);
        }

        await Queue.DisposeAsync();
        await Store.DisposeAsync();
    }
}
