namespace TemplateSms.Clients.Tests.Handlers;

/// <summary>Reads the body before it is sent, as handlers do that log or sign it.</summary>
internal sealed class BufferingHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await request.Content!.LoadIntoBufferAsync();
        return await base.SendAsync(request, cancellationToken);
    }
}
