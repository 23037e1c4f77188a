using System.Net;

namespace TemplateSms.Sending.Wire;

/// <summary>A body that knows whether it has left the process. What goes to the wire leaves once, and to one address only.</summary>
internal abstract class PassingContent(Passage passage, HttpRequestMessage request) : HttpContent
{
    private HttpRequestMessage _request = request;
    private bool _isOnWire;

    public Passage Passage => passage;

    /// <summary>Whether a handler has read it. It is in memory then, and the transport takes it from there.</summary>
    protected bool WasRead { get; private set; }

    /// <summary>The request has passed the gate with this body.</summary>
    public void Take(HttpRequestMessage passing)
    {
        _request = passing;
        _isOnWire = true;
    }

    protected sealed override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected sealed override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (passage.IsGated && !_isOnWire)
            return ReadAsync(stream, cancellationToken);
        if (!passage.IsGated && !passage.IsDirect && Memory.Is(stream))
            throw new PassageException(PassageException.Copied);
        if (_request.RequestUri != passage.Address)
            throw new PassageException(PassageException.Elsewhere);
        if (passage.TryWrite())
            return SendAsync(stream, cancellationToken);
        return passage.IsGated && Memory.Is(stream)
            ? ReadAsync(stream, cancellationToken)
            : throw new PassageException(PassageException.Twice);
    }

    /// <summary>Writes the body to somebody who looks at it.</summary>
    protected abstract Task WriteAsync(Stream stream, CancellationToken cancellationToken);

    /// <summary>Writes the body to the wire, and asks <see cref="Wire.Passage.Leave"/> before its last byte.</summary>
    protected abstract Task SendAsync(Stream stream, CancellationToken cancellationToken);

    private Task ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        WasRead = true;
        return WriteAsync(stream, cancellationToken);
    }
}
