namespace TemplateSms.Sending.Wire;

/// <summary>
/// The last handler before the transport. Whatever handlers before it do, one request of an attempt passes, to the gateway's
/// address, and its answer is known again.
/// </summary>
internal sealed class Gate : DelegatingHandler
{
    private static readonly TimeSpan _afterTheAnswer = TimeSpan.FromSeconds(1);

    public Gate(HttpMessageHandler transport)
        : base(Transport.WithoutRedirects(transport))
    {
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Requests to a gateway must be asynchronous.");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var known = request.Content is PassingContent content ? content.Passage : Passage.KeptBy(request);
        if (known is not { } passage)
            return Task.FromException<HttpResponseMessage>(new PassageException(PassageException.Unknown));
        if (request.RequestUri != passage.Address)
            return Task.FromException<HttpResponseMessage>(new PassageException(PassageException.Elsewhere));
        return passage.TryPass()
            ? passage.Expect(PassAsync(request, passage, cancellationToken))
            : RefuseAsync(passage, cancellationToken);
    }

    private async Task<HttpResponseMessage> PassAsync(HttpRequestMessage request, Passage passage, CancellationToken cancellationToken)
    {
        if (request.Content is not AttemptContent { IsUnread: true })
            request.Content = new CopiedContent(request.Content ?? new ByteArrayContent([]), passage, request);
        ((PassingContent)request.Content).Take(request);
        while (true)
        {
            try
            {
                return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (StaleConnectionException.IsCauseOf(e))
            {
                // Nothing has left. The connection is closed now, and at last there is a new one.
                passage.Return();
            }
        }
    }

    // A handler that sends several copies and takes what ends first is left the time to find the gateway's.
    private static async Task<HttpResponseMessage> RefuseAsync(Passage passage, CancellationToken cancellationToken)
    {
        if (await passage.WaitAsync(cancellationToken).ConfigureAwait(false))
            await Task.Delay(_afterTheAnswer, cancellationToken).ConfigureAwait(false);
        throw new PassageException(PassageException.Twice);
    }
}
