using Microsoft.Data.Sqlite;

namespace TemplateSms.Queue.Tests.Kit;

/// <summary>A file of SQLite in a folder of its own.</summary>
internal sealed class SqliteStore : TestStore
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sms-queue-");

    public SqliteStore()
    {
        File = Path.Combine(_folder.FullName, "sms.db");
        Dialect = new SqliteLedgerDialect(File);
    }

    public string File { get; }

    public override SmsLedgerDialect Dialect { get; }

    public override void Use(SmsQueueBuilder queue) => queue.UseSqlite(File);

    public override async ValueTask DisposeAsync()
    {
        // Connections in the pool keep the file open. Those of other tests stay: to close one that is being opened would fail it.
        await using (var connection = await new SqliteLedgerDialect(File).OpenAsync(CancellationToken.None))
            SqliteConnection.ClearPool((SqliteConnection)connection);
        _folder.Delete(recursive: true);
    }
}
