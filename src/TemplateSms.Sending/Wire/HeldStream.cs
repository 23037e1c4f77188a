namespace TemplateSms.Sending.Wire;

/// <summary>Writes through to another stream, and holds the last byte back until it is released.</summary>
internal sealed class HeldStream(Stream stream) : Stream
{
    private readonly byte[] _held = new byte[1];
    private bool _isHolding;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public async Task ReleaseAsync(CancellationToken cancellationToken)
    {
        if (_isHolding)
            await stream.WriteAsync(_held, cancellationToken).ConfigureAwait(false);
        _isHolding = false;
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.IsEmpty)
            return;
        await ReleaseAsync(cancellationToken).ConfigureAwait(false);
        await stream.WriteAsync(buffer[..^1], cancellationToken).ConfigureAwait(false);
        _held[0] = buffer.Span[^1];
        _isHolding = true;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count)
    {
        if (count == 0)
            return;
        if (_isHolding)
            stream.Write(_held);
        stream.Write(buffer, offset, count - 1);
        _held[0] = buffer[offset + count - 1];
        _isHolding = true;
    }

    // A flush sends what was written; the transport makes the last one itself.
    public override Task FlushAsync(CancellationToken cancellationToken) => stream.FlushAsync(cancellationToken);

    public override void Flush() => stream.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
