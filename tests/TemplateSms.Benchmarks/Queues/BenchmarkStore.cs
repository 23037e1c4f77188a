using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using TemplateSms.Queue;

namespace TemplateSms.Benchmarks.Queues;

/// <summary>An empty database for a ledger, which is gone afterwards.</summary>
internal sealed class BenchmarkStore : IAsyncDisposable
{
    /// <summary>The variable with the connection string of a server on which databases may be made.</summary>
    public const string Variable = "TEMPLATESMS_POSTGRESQL";

    private readonly Func<ValueTask> _remove;

    private BenchmarkStore(string name, SmsLedgerDialect dialect, Func<ValueTask> remove)
    {
        Name = name;
        Dialect = dialect;
        _remove = remove;
    }

    public string Name { get; }

    public SmsLedgerDialect Dialect { get; }

    /// <summary>The connection string; null for a file.</summary>
    public string? Connection { get; private init; }

    public static BenchmarkStore Sqlite()
    {
        var folder = Directory.CreateTempSubdirectory("templatesms-benchmark-");
        return new("SQLite", new SqliteLedgerDialect(Path.Combine(folder.FullName, "sms.db")), () =>
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
            return default;
        });
    }

    /// <summary>Makes a database on the server of the environment; null where it names none.</summary>
    public static async Task<BenchmarkStore?> PostgreSqlAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } server)
            return null;
        var name = $"sms_{Guid.NewGuid():N}";
        var root = NpgsqlDataSource.Create(server);
        await ExecuteAsync(root, $"create database {name}").ConfigureAwait(false);
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString();
        var own = NpgsqlDataSource.Create(connection);
        return new("PostgreSQL", new PostgreSqlLedgerDialect(own), async () =>
        {
            await own.DisposeAsync().ConfigureAwait(false);
            await ExecuteAsync(root, $"drop database {name} with (force)").ConfigureAwait(false);
            await root.DisposeAsync().ConfigureAwait(false);
        })
        {
            Connection = connection,
        };
    }

    public async Task ExecuteAsync(string statement)
    {
        await using var connection = await Dialect.OpenAsync(CancellationToken.None).ConfigureAwait(false);
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => _remove();

    private static async Task ExecuteAsync(NpgsqlDataSource source, string statement)
    {
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }
}
