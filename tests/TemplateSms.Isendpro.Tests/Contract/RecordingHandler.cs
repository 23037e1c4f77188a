using System.Collections.Concurrent;

namespace TemplateSms.Isendpro.Tests.Contract;

/// <summary>Keeps the requests that pass, with their answers.</summary>
internal sealed class RecordingHandler : DelegatingHandler
{
    public ConcurrentQueue<RecordedExchange> Exchanges { get; } = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        var type = request.Content.Headers.ContentType?.MediaType ?? "";
        var response = await base.SendAsync(request, cancellationToken);
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        Exchanges.Enqueue(new RecordedExchange(
            request.Method.Method, request.RequestUri!, type, body, (int)response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellationToken)));
        return response;
    }
}
