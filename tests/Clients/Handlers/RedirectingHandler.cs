using System.Net;

namespace TemplateSms.Clients.Tests.Handlers;

/// <summary>Follows a redirect with a copy of the request.</summary>
internal sealed class RedirectingHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Before the request is sent, since its body may be gone afterwards.
        var copy = await RequestCopy.DeepAsync(request, cancellationToken);
        var response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode != HttpStatusCode.TemporaryRedirect)
            return response;
        copy.RequestUri = response.Headers.Location;
        response.Dispose();
        return await base.SendAsync(copy, cancellationToken);
    }
}
