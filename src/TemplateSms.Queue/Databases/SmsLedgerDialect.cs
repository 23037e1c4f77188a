using System.Data.Common;

namespace TemplateSms.Queue;

/// <summary>
/// The dialect of a database that keeps the ledger of a queue: how it is opened, what its SQL is called, and what it promises. The
/// statements themselves are the ledger's, so that every database keeps the same rules.
/// </summary>
/// <remarks>
/// What is committed has to survive a crash of the server's machine. Statements read the database's own clock, since those of workers differ.
/// </remarks>
public abstract class SmsLedgerDialect
{
    /// <summary>The name of the database in telemetry (<c>db.system.name</c>).</summary>
    public abstract string Name { get; }

    /// <summary>The type of a column for an id (<see cref="Guid"/>).</summary>
    public abstract string IdType { get; }

    /// <summary>The type of a column for bytes.</summary>
    public abstract string BytesType { get; }

    /// <summary>An expression for the time at which a statement began: milliseconds since 1970 in UTC, a 64-bit integer, that an index can be searched for.</summary>
    public abstract string Now { get; }

    /// <summary>The clause behind a query that locks its rows and leaves out those that others have locked; empty where one transaction writes at a time.</summary>
    public virtual string SkipLocked => "";

    /// <summary>The clause after a query that locks its rows, and waits for those that others have locked; empty where one transaction writes at a time.</summary>
    public virtual string LockRows => "";

    /// <summary>
    /// Whether one transaction writes at a time. Those of one process then wait for each other in memory, which costs less than waiting at the
    /// database. False by default.
    /// </summary>
    public virtual bool HasOneWriter => false;

    /// <summary>A statement that keeps others from making the tables at the same time, until the transaction ends; empty for none.</summary>
    public virtual string LockSchema => "";

    /// <summary>A statement that tells workers elsewhere, when its transaction commits, that there is something to send; empty for none.</summary>
    public virtual string Notify => "";

    /// <summary>Opens a connection that is ready for the ledger.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The connection, which the caller disposes.</returns>
    /// <exception cref="DbException">The database cannot be reached.</exception>
    public abstract ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Begins a transaction that may write.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The transaction, which the caller disposes.</returns>
    public abstract ValueTask<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Commits a transaction that <see cref="BeginAsync"/> began. What it wrote is durable when this returns.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="cancellationToken">Gives up, which leaves open whether it was committed.</param>
    /// <returns>A task that ends when it is durable.</returns>
    /// <exception cref="DbException">The database did not confirm the commit.</exception>
    public virtual Task CommitAsync(DbTransaction transaction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        return transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Makes a transaction of the caller's durable, before the ledger writes in it.</summary>
    /// <param name="transaction">A transaction of a connection that is the ledger's (<see cref="IsOwn"/>).</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when it is.</returns>
    public virtual ValueTask JoinAsync(DbTransaction transaction, CancellationToken cancellationToken) => default;

    /// <summary>Checks that the database keeps what it commits.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when it was checked.</returns>
    /// <exception cref="InvalidOperationException">It does not.</exception>
    public virtual ValueTask CheckAsync(DbConnection connection, CancellationToken cancellationToken) => default;

    /// <summary>Whether a connection reads and writes this ledger's database.</summary>
    /// <param name="connection">A connection of the caller's.</param>
    public abstract bool IsOwn(DbConnection connection);

    /// <summary>Whether a failure says nothing about the statement, so that it may succeed when it is made again.</summary>
    /// <param name="failure">The failure.</param>
    public virtual bool IsTransient(DbException failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return failure.IsTransient;
    }

    /// <summary>
    /// Calls a worker of this process whenever somebody has queued messages, until it is cancelled. What this misses, polling finds. By
    /// default nothing tells.
    /// </summary>
    /// <param name="wake">Wakes the worker.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>A task that ends when it was cancelled.</returns>
    public virtual Task ListenAsync(Action wake, CancellationToken cancellationToken) => Task.CompletedTask;
}
