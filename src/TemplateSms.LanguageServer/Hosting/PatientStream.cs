namespace TemplateSms.LanguageServer.Hosting;

/// <summary>
/// A stream of a client that tells its end only after the messages before it have been worked on: a client may close its stream right
/// after its last message, and wait for the answers.
/// </summary>
/// <param name="input">The messages of the client.</param>
/// <param name="worked">Ends when no message is left to work on; asked at the end of the stream.</param>
/// <param name="patience">The longest wait at the end of the stream: a client may have gone.</param>
public sealed class PatientStream(Stream input, Func<Task> worked, TimeSpan patience) : Stream
{
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
            await Task.WhenAny(worked(), Task.Delay(patience, cancellationToken)).ConfigureAwait(false);
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
