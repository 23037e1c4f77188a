using Npgsql;
using TemplateSms.Queue;

namespace TemplateSms.Soak.Queues.Stores;

/// <summary>A database of its own on a server that may be killed.</summary>
internal sealed class PostgreSqlQueueStore : QueueStore
{
    private readonly PostgreSqlServer _server;
    private readonly NpgsqlDataSource _dataSource;

    private PostgreSqlQueueStore(PostgreSqlServer server, string connection)
    {
        _server = server;
        Connection = connection;
        _dataSource = NpgsqlDataSource.Create(connection);
        Dialect = new PostgreSqlLedgerDialect(_dataSource);
    }

    public override string Name => PostgreSql;

    public override string Connection { get; }

    public override SmsLedgerDialect Dialect { get; }

    public override bool CanCrash => true;

    public static async Task<PostgreSqlQueueStore> CreateAsync(PostgreSqlServer server)
    {
        var name = $"soak_{Guid.NewGuid():N}";
        await using (var postgres = NpgsqlDataSource.Create(server.ConnectionTo("postgres")))
        await using (var create = postgres.CreateCommand($"create database {name}"))
            await create.ExecuteNonQueryAsync();
        return new PostgreSqlQueueStore(server, server.ConnectionTo(name));
    }

    public override Task CrashAsync() => _server.CrashAsync();

    public override ValueTask DisposeAsync() => _dataSource.DisposeAsync();
}
