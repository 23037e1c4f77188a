using Microsoft.Data.Sqlite;

namespace TemplateSms.Simulator.Store.Sqlite;

/// <summary>
/// The file: one connection that writes, and others that read meanwhile what was written last (write-ahead log).
/// </summary>
internal sealed class SqliteDatabase : IDisposable
{
    private readonly string _connectionString;
    private readonly Lock _lock = new();
    private readonly SqliteConnection _writer;

    /// <summary>Opens the file, or makes it.</summary>
    /// <exception cref="IOException">It cannot be opened, or is none of this gateway's.</exception>
    public SqliteDatabase(string path)
    {
        try
        {
            _connectionString = new SqliteConnectionStringBuilder { DataSource = StoreFile.Prepare(path) }.ToString();
            _writer = new SqliteConnection(_connectionString);
            _writer.Open();
            SqliteSchema.Prepare(_writer);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            if (_writer is not null)
                Dispose();
            throw new IOException($"The file of the store cannot be used: {e.Message}", e);
        }
    }

    public T Read<T>(Func<SqliteConnection, T> read)
    {
        using var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return read(connection);
    }

    /// <summary>Writes all or nothing; what was written is there when the process ends.</summary>
    public T Write<T>(Func<SqliteConnection, T> write)
    {
        lock (_lock)
        {
            using var transaction = _writer.BeginTransaction();
            var result = write(_writer);
            transaction.Commit();
            return result;
        }
    }

    public void Dispose()
    {
        _writer.Dispose();
        // Connections in the pool keep the file open.
        using var pooled = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(pooled);
    }
}
