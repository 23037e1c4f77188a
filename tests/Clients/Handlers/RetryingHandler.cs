namespace TemplateSms.Clients.Tests.Handlers;

/// <summary>Sends a request up to three times, until it succeeds: the request itself, or what is made of it each time.</summary>
internal sealed class RetryingHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpRequestMessage>>? copy = null) : DelegatingHandler
{
    private const int Times = 3;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var time = 1; ; time++)
        {
            try
            {
                var sent = copy is null ? request : await copy(request, cancellationToken);
                var response = await base.SendAsync(sent, cancellationToken);
                if (response.IsSuccessStatusCode || time == Times)
                    return response;
                response.Dispose();
            }
            catch (Exception) when (time < Times)
            {
                // Tried again, whatever it was.
            }
        }
    }
}
