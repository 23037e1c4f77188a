using Npgsql;

namespace TemplateSms.Queue;

/// <summary>Keeps the ledger of a queue in PostgreSQL.</summary>
public static class PostgreSqlQueueBuilderExtensions
{
    /// <summary>Keeps the ledger in a database of PostgreSQL, which workers on any number of machines share.</summary>
    /// <param name="queue">The queue.</param>
    /// <param name="dataSource">The data source, which the caller owns and keeps for the life of the queue.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SmsQueueBuilder UsePostgreSql(this SmsQueueBuilder queue, NpgsqlDataSource dataSource)
    {
        ArgumentNullException.ThrowIfNull(queue);
        var dialect = new PostgreSqlLedgerDialect(dataSource);
        return queue.Use(_ => dialect);
    }

    /// <summary>Keeps the ledger in the database of the <see cref="NpgsqlDataSource"/> that the application has registered.</summary>
    /// <param name="queue">The queue.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="queue"/> is null.</exception>
    public static SmsQueueBuilder UsePostgreSql(this SmsQueueBuilder queue)
    {
        ArgumentNullException.ThrowIfNull(queue);
        return queue.Use(services => new PostgreSqlLedgerDialect(
            (NpgsqlDataSource?)services.GetService(typeof(NpgsqlDataSource))
            ?? throw new InvalidOperationException("No NpgsqlDataSource is registered. Register one, or pass it to UsePostgreSql.")));
    }
}
