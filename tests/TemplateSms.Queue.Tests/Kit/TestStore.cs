using System.Data.Common;
using System.Globalization;

namespace TemplateSms.Queue.Tests.Kit;

/// <summary>A database for the ledger of one test.</summary>
internal abstract class TestStore : IAsyncDisposable
{
    public abstract SmsLedgerDialect Dialect { get; }

    public abstract void Use(SmsQueueBuilder queue);

    /// <summary>Opens a connection of the application's own.</summary>
    public async Task<DbConnection> OpenAsync() => await Dialect.OpenAsync(CancellationToken.None);

    public abstract ValueTask DisposeAsync();

    /// <summary>Reads the columns of a query as text, one line for each row.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(string query)
    {
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? "-" : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))));
        return rows;
    }

    /// <summary>Waits until a query reads as it should.</summary>
    public async Task UntilAsync(string query, params string[] rows)
    {
        IReadOnlyList<string> read = [];
        try
        {
            await TestQueue.UntilAsync(async () => (read = await ReadAsync(query)).SequenceEqual(rows));
        }
        catch (Xunit.Sdk.XunitException)
        {
            Assert.Equal(rows, read);
        }
    }

    public async Task ExecuteAsync(string statement)
    {
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }
}
