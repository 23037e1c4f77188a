using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using TemplateSms.Queue.Messages;

namespace TemplateSms.Queue.Databases;

/// <summary>The database of a ledger: its transactions, and the secret of its hashes. Safe to use from several threads.</summary>
internal sealed class LedgerDatabase(SmsLedgerDialect dialect) : IDisposable
{
    private const int SecretBytes = 32;
    private const string Select = "select version, secret from sms_queue";

    private readonly SemaphoreSlim _opening = new(1, 1);
    private readonly SemaphoreSlim _writing = new(1, 1);
    private DbConnection? _writer;
    private volatile bool _isDisposed;
    private byte[]? _secret;

    public SmsLedgerDialect Dialect => dialect;

    /// <summary>Makes what is missing of the tables, checks the server and reads the secret; once.</summary>
    /// <exception cref="InvalidOperationException">The server does not keep what it commits, or the tables are of a later version.</exception>
    /// <exception cref="DbException">The database cannot be used.</exception>
    public ValueTask OpenAsync(CancellationToken cancellationToken) => OpenAsync(mayWrite: true, cancellationToken);

    /// <summary>Does something in a transaction of its own, which is durable when this returns.</summary>
    public async Task<T> WriteAsync<T>(Func<DbTransaction, Task<T>> write, CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken).ConfigureAwait(false);
        return dialect.HasOneWriter
            ? await WriteInTurnAsync(write, cancellationToken).ConfigureAwait(false)
            : await WriteAtOnceAsync(write, cancellationToken).ConfigureAwait(false);
    }

    public async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken).ConfigureAwait(false);
        var connection = await dialect.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            return await read(connection).ConfigureAwait(false);
        }
    }

    /// <summary>Tells workers elsewhere, when the transaction commits, that there is something to send.</summary>
    public async Task NotifyAsync(DbTransaction transaction, CancellationToken cancellationToken)
    {
        if (dialect.Notify is { Length: > 0 } notify)
            await transaction.Command(notify).ExecuteAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Checks that a transaction of the caller's sees this ledger, and not one of another server or schema.</summary>
    /// <exception cref="InvalidOperationException">It sees another one.</exception>
    public async Task CheckAsync(DbTransaction transaction, CancellationToken cancellationToken)
    {
        // Where one transaction writes at a time, that is the caller's now.
        await OpenAsync(mayWrite: !dialect.HasOneWriter, cancellationToken).ConfigureAwait(false);
        var rows = await ReadAsync(transaction.Command(Select), cancellationToken).ConfigureAwait(false);
        if (rows is not [var seen] || !seen.Secret.AsSpan().SequenceEqual(_secret))
            throw new InvalidOperationException("The transaction sees a different ledger from the queue's. Open its connection with the same server, database and schema.");
    }

    /// <summary>The keyed hash of a text, under which the ledger knows keys, requests and recipients again after it has forgotten them.</summary>
    public byte[] Hash(string text) => HMACSHA256.HashData(_secret ?? throw new InvalidOperationException("The ledger was not opened."), Encoding.UTF8.GetBytes(text));

    public byte[] Hash(PhoneNumber number) => Hash(number.Value);

    /// <summary>Whether a failure says nothing about what was written, so that it may be written again under the same ids.</summary>
    public bool IsTransient(Exception failure) => failure switch
    {
        CommitLostException => true,
        DbException e => dialect.IsTransient(e),
        _ => false,
    };

    public void Dispose()
    {
        _isDisposed = true;
        // Whoever writes at this moment, after a host that waited no more, closes the connection itself.
        if (_writing.Wait(TimeSpan.Zero))
            _writer?.Dispose();
        _opening.Dispose();
        _writing.Dispose();
    }

    private async ValueTask OpenAsync(bool mayWrite, CancellationToken cancellationToken)
    {
        if (_secret is not null)
            return;
        await _opening.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            _secret ??= await CreateAsync(mayWrite, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _opening.Release();
        }
    }

    private async Task<T> WriteAtOnceAsync<T>(Func<DbTransaction, Task<T>> write, CancellationToken cancellationToken)
    {
        var connection = await dialect.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            return await WriteAsync(connection, write, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes once nobody else of this process does, on a connection that stays open as long as nothing fails on it.</summary>
    private async Task<T> WriteInTurnAsync<T>(Func<DbTransaction, Task<T>> write, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            _writer ??= await dialect.OpenAsync(cancellationToken).ConfigureAwait(false);
            return await WriteAsync(_writer, write, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await CloseWriterAsync().ConfigureAwait(false);
            throw;
        }
        finally
        {
            if (_isDisposed)
                await CloseWriterAsync().ConfigureAwait(false);
            _writing.Release();
        }
    }

    private async ValueTask CloseWriterAsync()
    {
        if (_writer is { } writer)
            await writer.DisposeAsync().ConfigureAwait(false);
        _writer = null;
    }

    private async Task<T> WriteAsync<T>(DbConnection connection, Func<DbTransaction, Task<T>> write, CancellationToken cancellationToken)
    {
        var transaction = await dialect.BeginAsync(connection, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var result = await write(transaction).ConfigureAwait(false);
            await CommitAsync(transaction).ConfigureAwait(false);
            return result;
        }
    }

    // Not cancellable: a commit that is given up may have happened.
    private async Task CommitAsync(DbTransaction transaction)
    {
        try
        {
            await dialect.CommitAsync(transaction, CancellationToken.None).ConfigureAwait(false);
        }
        catch (DbException e)
        {
            throw new CommitLostException(e);
        }
    }

    private async Task<byte[]> CreateAsync(bool mayWrite, CancellationToken cancellationToken)
    {
        var connection = await dialect.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            await dialect.CheckAsync(connection, cancellationToken).ConfigureAwait(false);
            // A worker needs no right to make tables where somebody has made them.
            var found = await FindAsync(connection, cancellationToken).ConfigureAwait(false);
            if (found is { Count: > 0 })
                return SecretOf(found);
            if (!mayWrite)
            {
                throw new InvalidOperationException(
                    "Nobody has opened this ledger yet, and that cannot be done while another transaction writes: start a worker, or call SmsQueueManager.EnsureCreatedAsync, before the transaction.");
            }

            var transaction = await dialect.BeginAsync(connection, cancellationToken).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                var secret = await CreateAsync(transaction, isMissing: found is null, cancellationToken).ConfigureAwait(false);
                await CommitAsync(transaction).ConfigureAwait(false);
                return secret;
            }
        }
    }

    private async Task<byte[]> CreateAsync(DbTransaction transaction, bool isMissing, CancellationToken cancellationToken)
    {
        if (dialect.LockSchema is { Length: > 0 } schemaLock)
            await transaction.Command(schemaLock).ExecuteAsync(cancellationToken).ConfigureAwait(false);
        foreach (var statement in isMissing ? LedgerSchema.Of(dialect.IdType, dialect.BytesType) : [])
            await transaction.Command(statement).ExecuteAsync(cancellationToken).ConfigureAwait(false);
        await transaction.Command(
            "insert into sms_queue (version, secret, reconciled) select @version, @secret, 0 where not exists (select 1 from sms_queue)",
            Parameter.Small("version", LedgerSchema.Version),
            Parameter.Bytes("secret", RandomNumberGenerator.GetBytes(SecretBytes))).ExecuteAsync(cancellationToken).ConfigureAwait(false);
        return SecretOf(await ReadAsync(transaction.Command(Select), cancellationToken).ConfigureAwait(false));
    }

    private static async Task<List<(int Version, byte[] Secret)>?> FindAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadAsync(connection.Command(Select), cancellationToken).ConfigureAwait(false);
        }
        catch (DbException)
        {
            // There are no tables; if it is anything else, making them fails too.
            return null;
        }
    }

    private static Task<List<(int Version, byte[] Secret)>> ReadAsync(DbCommand command, CancellationToken cancellationToken) =>
        command.ReadAsync(row => (row.GetInt32(0), row.GetFieldValue<byte[]>(1)), cancellationToken);

    private static byte[] SecretOf(List<(int Version, byte[] Secret)> rows) => rows is [{ Version: LedgerSchema.Version } only]
        ? only.Secret
        : throw new InvalidOperationException($"The tables of the ledger have version {rows.FirstOrDefault().Version}, but this package supports version {LedgerSchema.Version}. Update the package.");
}
