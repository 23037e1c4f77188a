using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace TemplateSms.Queue;

/// <summary>
/// The dialect of a ledger in a file of SQLite, on a disk of one machine. Several processes may share it; one writes at a time, and what is
/// committed is on the disk.
/// </summary>
public sealed class SqliteLedgerDialect : SmsLedgerDialect
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int BusyRecovery = 261;
    private const int BusyMilliseconds = 5_000;

    private readonly string _connectionString;
    private readonly string _path;

    /// <summary>Names the file.</summary>
    /// <param name="path">The file, which is made where there is none; its folder has to be there. It lies on a local disk, not on a network share.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public SqliteLedgerDialect(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _path = Path.GetFullPath(path);
        _connectionString = new SqliteConnectionStringBuilder { DataSource = _path, DefaultTimeout = 30 }.ToString();
    }

    /// <inheritdoc/>
    public override string Name => "sqlite";

    /// <inheritdoc/>
    public override string IdType => "text";

    /// <inheritdoc/>
    public override string BytesType => "blob";

    /// <inheritdoc/>
    public override string Now => "cast(unixepoch('subsec') * 1000 as integer)";

    /// <inheritdoc/>
    public override bool HasOneWriter => true;

    /// <inheritdoc/>
    public override async ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            // The log is a property of the file; when its writes are on the disk, one of each connection. While another writes, SQLite looks
            // again after milliseconds; without a wait of its own, its client would look every 150 ms.
            var command = connection.CreateCommand();
            await using (command.ConfigureAwait(false))
            {
                command.CommandText = $"pragma busy_timeout = {BusyMilliseconds}; pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;";
                await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            }

            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public override ValueTask<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);
        // Not deferred: a transaction that begins by reading could not write once another one has.
        return new(((SqliteConnection)connection).BeginTransaction(deferred: false));
    }

    /// <inheritdoc/>
    public override async ValueTask CheckAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = "pragma journal_mode";
            if (await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is not "wal")
                throw new InvalidOperationException("The file of the queue cannot have a write-ahead log: keep it on a local disk, not on a network share or in memory.");
        }
    }

    /// <inheritdoc/>
    public override bool IsOwn(DbConnection connection) =>
        connection is SqliteConnection { DataSource: var source } && string.Equals(Path.GetFullPath(source), _path, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool IsTransient(DbException failure) => failure is SqliteException { SqliteErrorCode: Busy or Locked } or SqliteException { SqliteExtendedErrorCode: BusyRecovery };
}
