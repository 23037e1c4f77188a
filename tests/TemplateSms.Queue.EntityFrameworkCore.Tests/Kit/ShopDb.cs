using Microsoft.EntityFrameworkCore;

namespace TemplateSms.Queue.EntityFrameworkCore.Tests.Kit;

/// <summary>The context of an application.</summary>
internal sealed class ShopDb(DbContextOptions<ShopDb> options) : DbContext(options)
{
    public DbSet<Order> Orders => Set<Order>();
}
