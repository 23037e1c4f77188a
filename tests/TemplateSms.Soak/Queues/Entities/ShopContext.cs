using Microsoft.EntityFrameworkCore;
using TemplateSms.Soak.Queues.Stores;

namespace TemplateSms.Soak.Queues.Entities;

/// <summary>The context of an application whose orders lie beside the ledger.</summary>
internal sealed class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<ShopOrder> Orders => Set<ShopOrder>();

    /// <summary>Has a context use a store.</summary>
    public static DbContextOptionsBuilder Use(DbContextOptionsBuilder options, string store, string connection) => store == QueueStore.Sqlite
        ? options.UseSqlite($"Data Source={connection}")
        : options.UseNpgsql(connection, npgsql => npgsql.EnableRetryOnFailure());
}
