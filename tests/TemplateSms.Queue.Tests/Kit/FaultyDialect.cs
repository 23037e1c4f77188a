using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Queue.Tests.Kit;

/// <summary>The dialect of a database whose connections break while they commit.</summary>
internal sealed class FaultyDialect(SmsLedgerDialect inner) : SmsLedgerDialect
{
    /// <summary>Gives the fault of a commit, by the statements of its transaction.</summary>
    public Func<IReadOnlyList<string>, CommitFault> OnCommit { get; set; } = _ => CommitFault.None;

    public override string Name => inner.Name;

    public override string IdType => inner.IdType;

    public override string BytesType => inner.BytesType;

    public override string Now => inner.Now;

    public override string SkipLocked => inner.SkipLocked;

    public override bool HasOneWriter => inner.HasOneWriter;

    public override string Notify => inner.Notify;

    public override string LockSchema => inner.LockSchema;

    /// <summary>Gives a fault to the first transaction that holds a statement.</summary>
    public static Func<IReadOnlyList<string>, CommitFault> Once(string statement, CommitFault fault) => Times(1, statement, fault);

    /// <summary>Gives a fault to the first transactions that hold a statement.</summary>
    public static Func<IReadOnlyList<string>, CommitFault> Times(int times, string statement, CommitFault fault)
    {
        var left = times;
        return statements => statements.Any(made => made.Contains(statement, StringComparison.Ordinal)) && Interlocked.Decrement(ref left) >= 0 ? fault : CommitFault.None;
    }

    public override async ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken) => new Connection(await inner.OpenAsync(cancellationToken));

    public override async ValueTask<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellationToken) =>
        new Transaction(this, (Connection)connection, await inner.BeginAsync(((Connection)connection).Inner, cancellationToken));

    public override ValueTask CheckAsync(DbConnection connection, CancellationToken cancellationToken) => inner.CheckAsync(((Connection)connection).Inner, cancellationToken);

    public override bool IsOwn(DbConnection connection) => inner.IsOwn(connection);

    public override bool IsTransient(DbException failure) => inner.IsTransient(failure);

    public override Task ListenAsync(Action wake, CancellationToken cancellationToken) => inner.ListenAsync(wake, cancellationToken);

    private Task CommitInnerAsync(DbTransaction transaction, CancellationToken cancellationToken) => inner.CommitAsync(transaction, cancellationToken);

    private sealed class LostException() : DbException("The connection broke.");

    private sealed class Connection(DbConnection inner) : DbConnection
    {
        public DbConnection Inner => inner;

        [AllowNull]
        public override string ConnectionString
        {
            get => inner.ConnectionString;
            set => inner.ConnectionString = value;
        }

        public override string Database => inner.Database;

        public override string DataSource => inner.DataSource;

        public override string ServerVersion => inner.ServerVersion;

        public override ConnectionState State => inner.State;

        public override void ChangeDatabase(string databaseName) => inner.ChangeDatabase(databaseName);

        public override void Close() => inner.Close();

        public override void Open() => inner.Open();

        public override async ValueTask DisposeAsync()
        {
            await inner.DisposeAsync();
            await base.DisposeAsync();
        }

        protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => throw new NotSupportedException();

        protected override DbCommand CreateDbCommand() => new Command(inner.CreateCommand());
    }

    private sealed class Transaction(FaultyDialect dialect, Connection connection, DbTransaction inner) : DbTransaction
    {
        public DbTransaction Inner => inner;

        public List<string> Statements { get; } = [];

        public override IsolationLevel IsolationLevel => inner.IsolationLevel;

        protected override DbConnection DbConnection => connection;

        public override void Commit() => CommitAsync().GetAwaiter().GetResult();

        public override async Task CommitAsync(CancellationToken cancellationToken = default)
        {
            var fault = dialect.OnCommit(Statements);
            if (fault is CommitFault.NotCommitted)
                await inner.RollbackAsync(cancellationToken);
            else
                await dialect.CommitInnerAsync(inner, cancellationToken);
            if (fault is not CommitFault.None)
                throw new LostException();
        }

        public override void Rollback() => inner.Rollback();

        public override async ValueTask DisposeAsync()
        {
            await inner.DisposeAsync();
            await base.DisposeAsync();
        }
    }

    private sealed class Command(DbCommand inner) : DbCommand
    {
        private Transaction? _transaction;

        [AllowNull]
        public override string CommandText
        {
            get => inner.CommandText;
            set => inner.CommandText = value;
        }

        public override int CommandTimeout
        {
            get => inner.CommandTimeout;
            set => inner.CommandTimeout = value;
        }

        public override CommandType CommandType
        {
            get => inner.CommandType;
            set => inner.CommandType = value;
        }

        public override bool DesignTimeVisible { get; set; }

        public override UpdateRowSource UpdatedRowSource
        {
            get => inner.UpdatedRowSource;
            set => inner.UpdatedRowSource = value;
        }

        protected override DbConnection? DbConnection { get; set; }

        protected override DbParameterCollection DbParameterCollection => inner.Parameters;

        protected override DbTransaction? DbTransaction
        {
            get => _transaction;
            set
            {
                _transaction = (Transaction?)value;
                inner.Transaction = _transaction?.Inner;
            }
        }

        public override void Cancel() => inner.Cancel();

        public override int ExecuteNonQuery()
        {
            _transaction?.Statements.Add(CommandText);
            return inner.ExecuteNonQuery();
        }

        public override object? ExecuteScalar() => inner.ExecuteScalar();

        public override void Prepare() => inner.Prepare();

        public override async ValueTask DisposeAsync()
        {
            await inner.DisposeAsync();
            await base.DisposeAsync();
        }

        protected override DbParameter CreateDbParameter() => inner.CreateParameter();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
        {
            _transaction?.Statements.Add(CommandText);
            return inner.ExecuteReader(behavior);
        }
    }
}
