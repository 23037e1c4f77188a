namespace TemplateSms.Sending.Wire;

/// <summary>The body of an attempt, as the gateway's protocol wrote it.</summary>
internal sealed class AttemptContent : PassingContent
{
    private readonly byte[] _body;

    public AttemptContent(GatewayRequest sent, Passage passage, HttpRequestMessage request)
        : base(passage, request)
    {
        _body = sent.Body;
        if (sent.ContentType.Length > 0)
            Headers.TryAddWithoutValidation("Content-Type", sent.ContentType);
        // Computed now: handlers that send copies side by side share the headers, and would each add it to them.
        _ = Headers.ContentLength;
    }

    /// <summary>Whether the transport will ask this object for the body.</summary>
    public bool IsUnread => !WasRead;

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }

    protected override Task WriteAsync(Stream stream, CancellationToken cancellationToken) => stream.WriteAsync(_body, cancellationToken).AsTask();

    protected override async Task SendAsync(Stream stream, CancellationToken cancellationToken)
    {
        var last = Math.Max(_body.Length - 1, 0);
        await stream.WriteAsync(_body.AsMemory(0, last), cancellationToken).ConfigureAwait(false);
        Passage.Leave();
        await stream.WriteAsync(_body.AsMemory(last), cancellationToken).ConfigureAwait(false);
    }
}
