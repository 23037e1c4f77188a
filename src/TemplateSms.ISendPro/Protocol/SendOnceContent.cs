using System.Net;
using System.Net.Http.Headers;

namespace TemplateSms.ISendPro.Protocol;

/// <summary>
/// A request's body that knows whether it has left the process, that leaves once, and to one address only: neither a
/// handler that retries nor one that follows redirects can send a message twice or take the key elsewhere.
/// </summary>
internal sealed class SendOnceContent : HttpContent
{
    private readonly byte[] _body;
    private readonly HttpRequestMessage _request;
    private readonly Uri? _address;

    public SendOnceContent(byte[] body, HttpRequestMessage request)
    {
        _body = body;
        _request = request;
        _address = request.RequestUri;
        Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
    }

    /// <summary>Whether a byte may have left. While this is false, the gateway has nothing that it could act upon.</summary>
    public bool HasLeft { get; private set; }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (_request.RequestUri != _address)
            throw new HttpRequestException("A redirect is not followed, since the request holds the key.");
        if (HasLeft)
            throw new HttpRequestException("The request has left already and is not sent twice.");

        HasLeft = true;
        return stream.WriteAsync(_body, cancellationToken).AsTask();
    }
}
