using Npgsql;

namespace TemplateSms.Queue.Tests.PostgreSql;

/// <summary>The dialect of PostgreSQL, where no server is needed.</summary>
public class PostgreSqlLedgerDialectTests
{
    [Theory]
    [InlineData("Host=db;Username=shop", "Host=db;Username=shop", true)]
    [InlineData("Host=db;Username=shop", "Host=db;Username=other;Database=shop", true)]
    [InlineData("Host=db;Username=shop", "Host=db;Username=shop;Database=orders", false)]
    [InlineData("Host=db;Username=shop;Database=orders", "Host=db;Username=shop;Database=orders", true)]
    public async Task IsOwn_OfAConnection_ComparesTheDatabases(string ledger, string connection, bool isOwn)
    {
        await using var dataSource = NpgsqlDataSource.Create(ledger);
        await using var theirs = new NpgsqlConnection(connection);

        Assert.Equal(isOwn, new PostgreSqlLedgerDialect(dataSource).IsOwn(theirs));
    }
}
