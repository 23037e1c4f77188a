namespace TemplateSms.Sending.Wire;

/// <summary>A body that a handler has read, copied or written anew, on its way through the gate.</summary>
internal sealed class CopiedContent : PassingContent
{
    private readonly HttpContent _content;

    public CopiedContent(HttpContent content, Passage passage, HttpRequestMessage request)
        : base(passage, request)
    {
        _content = content;
        foreach (var header in content.Headers)
            Headers.TryAddWithoutValidation(header.Key, header.Value);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _content.Headers.ContentLength ?? 0;
        return _content.Headers.ContentLength is not null;
    }

    protected override Task WriteAsync(Stream stream, CancellationToken cancellationToken) => _content.CopyToAsync(stream, cancellationToken);

    protected override async Task SendAsync(Stream stream, CancellationToken cancellationToken)
    {
        var held = new HeldStream(stream);
        await using (held.ConfigureAwait(false))
        {
            await _content.CopyToAsync(held, cancellationToken).ConfigureAwait(false);
            Passage.Leave();
            await held.ReleaseAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _content.Dispose();
        base.Dispose(disposing);
    }
}
