using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using TemplateSms.Queue.EntityFrameworkCore.Tests.Kit;
using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.EntityFrameworkCore.Tests.Migrations;

/// <summary>A context whose database is made by migrations.</summary>
internal sealed class MigratedDb(TestStore store) : DbContext
{
    // Its snapshot is left out.
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        Shop.UseDatabase(optionsBuilder, store).UseSmsQueue().ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
}
