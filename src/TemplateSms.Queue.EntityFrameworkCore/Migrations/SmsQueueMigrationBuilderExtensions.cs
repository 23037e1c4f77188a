using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;
using TemplateSms.Queue;
using TemplateSms.Queue.EntityFrameworkCore.Migrations;

namespace Microsoft.EntityFrameworkCore.Migrations;

/// <summary>Makes the tables of a queue in migrations.</summary>
public static class SmsQueueMigrationBuilderExtensions
{
    /// <summary>Makes the tables of the queue's ledger where there are none. A queue that finds them needs no right to make tables.</summary>
    /// <param name="migrationBuilder">The migration, over SQLite or PostgreSQL.</param>
    /// <returns>The operation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="migrationBuilder"/> is null.</exception>
    /// <exception cref="NotSupportedException">The ledger has no tables for the provider of the migration.</exception>
    public static OperationBuilder<SqlOperation> CreateSmsQueue(this MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        var types = ProviderTypes.Of(migrationBuilder.ActiveProvider);
        return migrationBuilder.Sql(SmsQueueManager.Script(types.Id, types.Bytes));
    }

    /// <summary>Drops the tables of the queue's ledger, with all messages in them, whether sent or not.</summary>
    /// <param name="migrationBuilder">The migration.</param>
    /// <returns>The operation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="migrationBuilder"/> is null.</exception>
    public static OperationBuilder<SqlOperation> DropSmsQueue(this MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        return migrationBuilder.Sql(SmsQueueManager.DropScript());
    }
}
