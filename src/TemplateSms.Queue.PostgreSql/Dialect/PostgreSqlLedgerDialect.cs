using System.Data.Common;
using Npgsql;

namespace TemplateSms.Queue;

/// <summary>The dialect of a ledger in PostgreSQL 12 or later, which workers on any number of machines share.</summary>
/// <remarks>
/// A commit returns when it is on the server's disk, whatever the server's <c>synchronous_commit</c> says. After a fail-over to a replica that
/// follows asynchronously, what was committed last may be gone, and sent again.
/// </remarks>
public sealed class PostgreSqlLedgerDialect : SmsLedgerDialect
{
    private const string Channel = "sms_queue";
    private const string Durable = "set local synchronous_commit = on";
    private const string SerializationFailure = "40001";
    private const string DeadlockDetected = "40P01";

    // Any number, which no other application is likely to lock by.
    private const long SchemaLock = 0x736D735F7175;

    private readonly NpgsqlDataSource _dataSource;

    /// <summary>Names the database.</summary>
    /// <param name="dataSource">The data source, which the caller owns and keeps for the life of the queue.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dataSource"/> is null.</exception>
    public PostgreSqlLedgerDialect(NpgsqlDataSource dataSource)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        _dataSource = dataSource;
    }

    /// <inheritdoc/>
    public override string Name => "postgresql";

    /// <inheritdoc/>
    public override string IdType => "uuid";

    /// <inheritdoc/>
    public override string BytesType => "bytea";

    /// <inheritdoc/>
    public override string Now => "cast(extract(epoch from statement_timestamp()) * 1000 as bigint)";

    /// <inheritdoc/>
    public override string SkipLocked => "for update skip locked";

    /// <inheritdoc/>
    public override string LockRows => "for update";

    /// <inheritdoc/>
    public override string LockSchema => FormattableString.Invariant($"select pg_advisory_xact_lock({SchemaLock})");

    /// <inheritdoc/>
    public override string Notify => $"notify {Channel}";

    /// <inheritdoc/>
    public override async ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken) =>
        await _dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public override async ValueTask<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task CommitAsync(DbTransaction transaction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        // The setting counts that a transaction has when it commits. Both go in one round trip.
        var batch = transaction.Connection!.CreateBatch();
        await using (batch.ConfigureAwait(false))
        {
            batch.Transaction = transaction;
            foreach (var statement in new[] { Durable, "commit" })
            {
                var command = batch.CreateBatchCommand();
                command.CommandText = statement;
                batch.BatchCommands.Add(command);
            }

            await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public override async ValueTask JoinAsync(DbTransaction transaction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        var command = transaction.Connection!.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = Durable;
            command.Transaction = transaction;
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public override async ValueTask CheckAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = "show fsync";
            if (await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is not "on")
                throw new InvalidOperationException("The server has fsync = off: after a crash, messages would be sent twice. Set fsync = on.");
        }
    }

    /// <inheritdoc/>
    public override bool IsOwn(DbConnection connection)
    {
        // Asked of a connection: one whose string names no database has that of its user.
        using var ours = _dataSource.CreateConnection();
        return connection is NpgsqlConnection own && own.Database == ours.Database;
    }

    /// <inheritdoc/>
    public override bool IsTransient(DbException failure) =>
        failure is PostgresException { SqlState: SerializationFailure or DeadlockDetected } || base.IsTransient(failure);

    /// <inheritdoc/>
    public override async Task ListenAsync(Action wake, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wake);
        var connection = await _dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            connection.Notification += (_, _) => wake();
            var command = connection.CreateCommand();
            await using (command.ConfigureAwait(false))
            {
                command.CommandText = $"listen {Channel}";
                await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            }

            while (true)
                await connection.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
