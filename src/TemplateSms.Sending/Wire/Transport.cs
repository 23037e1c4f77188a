namespace TemplateSms.Sending.Wire;

/// <summary>The handlers that connect to a gateway.</summary>
internal static class Transport
{
    // Less than a request's time, so that an address that does not answer is tried again.
    private static readonly TimeSpan _connectTimeout = TimeSpan.FromSeconds(10);

    // The handler looks once a second, which is too late for servers that close early: FreshConnection sees to those.
    private static readonly TimeSpan _idleTimeout = TimeSpan.FromSeconds(1);

    public static SocketsHttpHandler Create(TimeProvider clock) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = _connectTimeout,
        PooledConnectionIdleTimeout = _idleTimeout,
        // A connection of HTTP/2 carries many requests at once, and is told when it is closed.
        PlaintextStreamFilter = (context, _) => ValueTask.FromResult(
            context.NegotiatedHttpVersion.Major == 1 ? new FreshConnection(context.PlaintextStream, clock) : context.PlaintextStream),
    };

    /// <summary>Keeps a handler of the user's from following redirects itself, where no gate would see it.</summary>
    public static HttpMessageHandler WithoutRedirects(HttpMessageHandler transport)
    {
        var last = transport;
        while (last is DelegatingHandler { InnerHandler: { } inner })
            last = inner;
        switch (last)
        {
            case SocketsHttpHandler { AllowAutoRedirect: true } sockets:
                sockets.AllowAutoRedirect = false;
                break;
            case HttpClientHandler { AllowAutoRedirect: true } handler:
                handler.AllowAutoRedirect = false;
                break;
        }

        return transport;
    }
}
