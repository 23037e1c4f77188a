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
        var file = Path.GetFullPath(path);
        _connectionString = new SqliteConnectionStringBuilder { DataSource = file }.ToString();
        _writer = new SqliteConnection(_connectionString);
        try
        {
            Create(file);
            _writer.Open();
            SqliteSchema.Prepare(_writer);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
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

    // It holds texts and numbers: only its owner reads it, and what SQLite puts beside it.
    private static void Create(string file)
    {
        if (File.Exists(file))
            return;

        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        new FileStream(file, options).Dispose();
    }
}
