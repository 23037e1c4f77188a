namespace TemplateSms.Sending.Wire;

/// <summary>The first handler of a client with a gate: it tells the request of the gate, and lets copies of the request be known.</summary>
internal sealed class Entrance : DelegatingHandler
{
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Requests to a gateway must be asynchronous.");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is PassingContent { Passage: var passage })
            passage.Enter(request, hasHandlers: InnerHandler is not Gate);
        return base.SendAsync(request, cancellationToken);
    }
}
