namespace TemplateSms.Clients.Tests.Handlers;

/// <summary>Sends two copies at once, and takes what ends first.</summary>
internal sealed class HedgingHandler(bool keepsOptions) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var one = Task.Run(() => base.SendAsync(RequestCopy.Shallow(request, keepsOptions: keepsOptions), cancellationToken), cancellationToken);
        var other = Task.Run(() => base.SendAsync(RequestCopy.Shallow(request, keepsOptions: keepsOptions), cancellationToken), cancellationToken);
        return await await Task.WhenAny(one, other);
    }
}
