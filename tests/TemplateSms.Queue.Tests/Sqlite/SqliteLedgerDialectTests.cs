using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Sqlite;

public class SqliteLedgerDialectTests
{
    [Fact]
    public async Task Connection_WhileAnotherWrites_WaitsAsSqliteDoes()
    {
        await using var store = new SqliteStore();

        // Zero would leave the wait to the client, which looks again every 150 ms.
        Assert.Equal(["5000"], await store.ReadAsync("pragma busy_timeout"));
    }

    [Fact]
    public async Task Connection_KeepsWhatItCommits()
    {
        await using var store = new SqliteStore();

        Assert.Equal(["wal"], await store.ReadAsync("pragma journal_mode"));
        Assert.Equal(["2"], await store.ReadAsync("pragma synchronous"));
    }
}
