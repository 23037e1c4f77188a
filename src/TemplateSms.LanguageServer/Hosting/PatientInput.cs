namespace TemplateSms.LanguageServer.Hosting;

/// <summary>
/// The input from a client. It reports the end only after everything before it has been handled: a client may close its stream
/// right after its last message, and wait for the answers.
/// </summary>
/// <param name="input">What the client sends.</param>
/// <param name="left">Ends when the client has said goodbye.</param>
internal sealed class PatientInput(Stream input, Task left) : Stream
{
    // A client that says no goodbye has gone; more than this nobody waits for it.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await input.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (read == 0)
            await Task.WhenAny(left, Task.Delay(_patience, cancellationToken)).ConfigureAwait(false);
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => input.Read(buffer, offset, count);

    public override void Flush()
    {
        // Nothing is written.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
