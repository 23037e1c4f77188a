using Npgsql;

namespace TemplateSms.Queue.Tests.Kit;

/// <summary>A database of its own on the server that <c>TEMPLATESMS_POSTGRESQL</c> names, made for one test and dropped after it.</summary>
internal sealed class PostgreSqlStore : TestStore
{
    /// <summary>The variable with the connection string of a server on which databases may be made.</summary>
    public const string Variable = "TEMPLATESMS_POSTGRESQL";

    private readonly string _name = $"sms_{Guid.NewGuid():N}";
    private readonly NpgsqlDataSource _server;
    private readonly NpgsqlDataSource _dataSource;

    public PostgreSqlStore()
    {
        _server = NpgsqlDataSource.Create(Server!);
        using var create = _server.CreateCommand($"create database {_name}");
        create.ExecuteNonQuery();
        _dataSource = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Server) { Database = _name }.ToString());
        Dialect = new PostgreSqlLedgerDialect(_dataSource);
    }

    public static string? Server { get; } = Environment.GetEnvironmentVariable(Variable);

    public override SmsLedgerDialect Dialect { get; }

    public override void Use(SmsQueueBuilder queue) => queue.UsePostgreSql(_dataSource);

    public override async ValueTask DisposeAsync()
    {
        await _dataSource.DisposeAsync();
        await using (var drop = _server.CreateCommand($"drop database {_name} with (force)"))
            await drop.ExecuteNonQueryAsync();
        await _server.DisposeAsync();
    }
}
