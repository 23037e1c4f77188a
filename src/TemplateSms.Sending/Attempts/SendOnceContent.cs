using System.Net;

namespace TemplateSms.Sending.Attempts;

/// <summary>
/// A request's body that knows whether it has left the process, that leaves once, and to one address only: neither a
/// handler that retries nor one that follows redirects can send a message twice or take the key elsewhere.
/// </summary>
internal sealed class SendOnceContent : HttpContent
{
    private readonly GatewayRequest _sent;
    private readonly HttpRequestMessage _request;
    private bool _hasStarted;

    public SendOnceContent(GatewayRequest sent, HttpRequestMessage request)
    {
        _sent = sent;
        _request = request;
        Headers.TryAddWithoutValidation("Content-Type", sent.ContentType);
    }

    /// <summary>
    /// Whether the last byte may have left. While this is false, the gateway has at most a part of a body whose length it
    /// knows, and nothing that it could act upon.
    /// </summary>
    public bool HasLeft { get; private set; }

    protected override bool TryComputeLength(out long length)
    {
        length = _sent.Body.Length;
        return true;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (_request.RequestUri != _sent.Address)
            throw new HttpRequestException("A redirect is not followed, since the request holds the key.");
        if (_hasStarted)
            throw new HttpRequestException("The request has left already and is not sent twice.");

        _hasStarted = true;
        var body = _sent.Body;
        var last = Math.Max(body.Length - 1, 0);
        await stream.WriteAsync(body.AsMemory(0, last), cancellationToken).ConfigureAwait(false);
        HasLeft = true;
        await stream.WriteAsync(body.AsMemory(last), cancellationToken).ConfigureAwait(false);
    }
}
