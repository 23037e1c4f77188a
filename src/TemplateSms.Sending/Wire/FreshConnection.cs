using System.Runtime.CompilerServices;

namespace TemplateSms.Sending.Wire;

/// <summary>
/// A connection of HTTP/1.1 that takes another request only shortly after the last answer. A server may be closing it at any later
/// moment, and a message that meets that moment is lost or not: nobody knows.
/// </summary>
internal sealed class FreshConnection(Stream connection, TimeProvider clock) : Stream
{
    // More than a burst of messages leaves between two, and less than any keep-alive of a server.
    private static readonly TimeSpan _afterAnAnswer = TimeSpan.FromMilliseconds(50);

    // A pool may have more connections made than it needs. The first request of one may wait for a busy processor.
    private static readonly TimeSpan _afterConnecting = TimeSpan.FromMilliseconds(200);

    private long _since = clock.GetTimestamp();
    private TimeSpan _limit = _afterConnecting;

    /// <summary>Whether nothing was written since bytes were read, so that the next write begins a request.</summary>
    private bool _isBetween = true;

    public override bool CanRead => connection.CanRead;

    public override bool CanSeek => false;

    public override bool CanWrite => connection.CanWrite;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Note(connection.Read(buffer, offset, count));

    // Every answer is read here: the state is reused instead of being allocated for each.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Note(await connection.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count)
    {
        ThrowIfStale();
        connection.Write(buffer, offset, count);
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ThrowIfStale();
        return connection.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush() => connection.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => connection.FlushAsync(cancellationToken);

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        await connection.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            connection.Dispose();
        base.Dispose(disposing);
    }

    private int Note(int read)
    {
        if (read > 0)
        {
            _since = clock.GetTimestamp();
            _limit = _afterAnAnswer;
            _isBetween = true;
        }

        return read;
    }

    private void ThrowIfStale()
    {
        if (_isBetween && clock.GetElapsedTime(_since) > _limit)
            throw new StaleConnectionException();
        _isBetween = false;
    }
}
