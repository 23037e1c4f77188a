namespace TemplateSms.Clients.Tests.Handlers;

/// <summary>Leads a request to another host in the first place.</summary>
internal sealed class LeadingHandler(Uri elsewhere) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.RequestUri = elsewhere;
        return base.SendAsync(request, cancellationToken);
    }
}
