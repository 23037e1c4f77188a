namespace TemplateSms.Simulator.Callbacks;

/// <summary>Makes one attempt of a callback, on this machine unless it is let off it.</summary>
internal sealed class CallbackClient : IDisposable
{
    private static readonly TimeSpan _longestCall = TimeSpan.FromSeconds(10);

    private readonly HttpClient _http;

    public CallbackClient(CallbackOptions options)
    {
        // A redirect or a proxy could lead off this machine.
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false, ActivityHeadersPropagator = null };
        if (!options.AllowRemote)
            handler.ConnectCallback = LoopbackOnly.ConnectAsync;
        _http = new HttpClient(handler) { Timeout = _longestCall };
    }

    /// <summary>The status of the answer, if there was one, and why the attempt failed, if it did.</summary>
    public async Task<(int? Status, string? Failure)> CallAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return ((int)response.StatusCode, response.IsSuccessStatusCode ? null : $"HTTP {(int)response.StatusCode}");
        }
        catch (HttpRequestException e)
        {
            return (null, e.InnerException is IOException ? e.InnerException.Message : e.HttpRequestError.ToString());
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, $"no answer within {_longestCall.TotalSeconds} s");
        }
    }

    public void Dispose() => _http.Dispose();
}
