using System.Data.Common;
using System.Globalization;
using Npgsql;
using TemplateSms.Queue;

namespace TemplateSms.Soak.Queues.Stores;

/// <summary>A database for the ledger of one run.</summary>
internal abstract class QueueStore : IAsyncDisposable
{
    public const string Sqlite = "SQLite";
    public const string PostgreSql = "PostgreSQL";

    private const string Rows =
        """
        select m.reference, m.key, m.state, m.reason, m.created,
            (select count(*) from sms_attempt a where a.message_id = m.id and a.outcome = 'released'),
            (select count(*) from sms_attempt a where a.message_id = m.id and a.outcome = 'not_reached'),
            (select max(a.started) from sms_attempt a where a.message_id = m.id)
        from sms_message m
        """;

    public abstract string Name { get; }

    /// <summary>The file, or the connection string.</summary>
    public abstract string Connection { get; }

    public abstract SmsLedgerDialect Dialect { get; }

    /// <summary>Whether the database has a process that can be killed.</summary>
    public virtual bool CanCrash => false;

    /// <summary>Keeps a queue in a store.</summary>
    public static void Use(SmsQueueBuilder queue, string name, string connection)
    {
        if (name == Sqlite)
            queue.UseSqlite(connection);
        else
            queue.UsePostgreSql(NpgsqlDataSource.Create(connection));
    }

    /// <summary>Kills the server, and starts it again.</summary>
    public virtual Task CrashAsync() => throw new NotSupportedException();

    /// <summary>Reads all messages.</summary>
    public async Task<IReadOnlyList<LedgerRow>> ReadAsync()
    {
        await using var connection = await Dialect.OpenAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = Rows;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<LedgerRow>();
        while (await reader.ReadAsync())
        {
            rows.Add(new LedgerRow(
                reader.GetString(0),
                Text(reader, 1),
                reader.GetString(2),
                Text(reader, 3),
                (int)reader.GetInt64(5),
                (int)reader.GetInt64(6),
                DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(4)),
                await reader.IsDBNullAsync(7) ? null : DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(7))));
        }

        return rows;
    }

    /// <summary>Reads two columns of a query as text.</summary>
    public async Task<IReadOnlyList<(string First, string Second)>> ReadTextsAsync(string query)
    {
        await using var connection = await Dialect.OpenAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<(string First, string Second)>();
        while (await reader.ReadAsync())
            rows.Add((Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!, reader.GetString(1)));
        return rows;
    }

    /// <summary>Executes a statement.</summary>
    public async Task ExecuteAsync(string statement)
    {
        await using var connection = await Dialect.OpenAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }

    public abstract ValueTask DisposeAsync();

    private static string? Text(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
