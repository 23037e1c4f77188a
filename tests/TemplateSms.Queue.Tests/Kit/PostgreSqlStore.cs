using Npgsql;

namespace TemplateSms.Queue.Tests.Kit;

/// <summary>A schema of its own on the server that <c>TEMPLATESMS_POSTGRESQL</c> names, made for one test and dropped after it. A database costs seconds.</summary>
internal sealed class PostgreSqlStore : TestStore
{
    /// <summary>The variable with the connection string of a server on which schemas may be made.</summary>
    public const string Variable = "TEMPLATESMS_POSTGRESQL";

    private readonly NpgsqlDataSource _dataSource;

    public PostgreSqlStore()
    {
        _dataSource = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Server) { SearchPath = Schema }.ToString());
        using var create = _dataSource.CreateCommand($"create schema {Schema}");
        create.ExecuteNonQuery();
        Dialect = new PostgreSqlLedgerDialect(_dataSource);
    }

    public string Schema { get; } = $"sms_{Guid.NewGuid():N}";

    public static string? Server { get; } = Environment.GetEnvironmentVariable(Variable);

    public override SmsLedgerDialect Dialect { get; }

    public override void Use(SmsQueueBuilder queue) => queue.UsePostgreSql(_dataSource);

    public override async ValueTask DisposeAsync()
    {
        await using (var drop = _dataSource.CreateCommand($"drop schema {Schema} cascade"))
            await drop.ExecuteNonQueryAsync();
        await _dataSource.DisposeAsync();
    }
}
