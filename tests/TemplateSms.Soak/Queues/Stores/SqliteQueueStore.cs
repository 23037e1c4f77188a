using Microsoft.Data.Sqlite;
using TemplateSms.Queue;

namespace TemplateSms.Soak.Queues.Stores;

/// <summary>A file of SQLite in a folder of its own.</summary>
internal sealed class SqliteQueueStore : QueueStore
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sms-soak-");

    public SqliteQueueStore() => Dialect = new SqliteLedgerDialect(Connection);

    public override string Name => Sqlite;

    public override string Connection => Path.Combine(_folder.FullName, "sms.db");

    public override SmsLedgerDialect Dialect { get; }

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        return default;
    }
}
