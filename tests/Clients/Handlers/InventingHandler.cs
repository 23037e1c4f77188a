using System.Net;

namespace TemplateSms.Clients.Tests.Handlers;

/// <summary>Answers in the gateway's place: always, or where the gateway did not succeed.</summary>
internal sealed class InventingHandler(string answer, bool sends, HttpStatusCode status) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (sends)
        {
            try
            {
                if (await base.SendAsync(request, cancellationToken) is { IsSuccessStatusCode: true } response)
                    return response;
            }
            catch (Exception)
            {
                // Answered below.
            }
        }

        return new HttpResponseMessage(status) { Content = new StringContent(answer), RequestMessage = request };
    }
}
