using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace OrderShop.Data;

/// <summary>The shop's SQLite file: orders, and the messages about them.</summary>
public sealed class ShopDatabase
{
    private const string Schema = """
        PRAGMA journal_mode = WAL;
        CREATE TABLE IF NOT EXISTS orders (
            id TEXT NOT NULL PRIMARY KEY,
            first_name TEXT NOT NULL,
            phone TEXT NOT NULL,
            language TEXT,
            eta TEXT NOT NULL,
            items INTEGER NOT NULL,
            status TEXT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS messages (
            id INTEGER PRIMARY KEY,
            order_id TEXT NOT NULL UNIQUE REFERENCES orders (id),
            tracker TEXT NOT NULL UNIQUE,
            state TEXT NOT NULL,
            note TEXT,
            trace TEXT
        );
        CREATE INDEX IF NOT EXISTS messages_by_state ON messages (state, id);
        """;

    private readonly string _connectionString;

    /// <summary>Opens the file, and creates it when there is none.</summary>
    public ShopDatabase(IOptions<ShopOptions> options, IHostEnvironment environment)
    {
        var file = Path.GetFullPath(options.Value.Database, environment.ContentRootPath);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        _connectionString = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true }.ToString();
        Read(connection => connection.Execute(Schema));
    }

    /// <summary>Reads what was committed last.</summary>
    public T Read<T>(Func<SqliteConnection, T> read)
    {
        using var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return read(connection);
    }

    /// <summary>Writes all of it or nothing. Once this returns, it survives a crash.</summary>
    public T Write<T>(Func<SqliteConnection, T> write) => Read(connection =>
    {
        using var transaction = connection.BeginTransaction();
        var result = write(connection);
        transaction.Commit();
        return result;
    });
}
