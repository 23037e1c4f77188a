namespace TemplateSms.Sending.Wire;

/// <summary>The handlers that connect to a gateway.</summary>
internal static class Transport
{
    // Less than a request's time, so that an address that does not answer is tried again.
    private static readonly TimeSpan _connectTimeout = TimeSpan.FromSeconds(10);

    // Below the keep-alive of usual servers: 5 s for Apache and Node.js, more for others. The handler looks once a second.
    private static readonly TimeSpan _idleTimeout = TimeSpan.FromSeconds(2);

    public static SocketsHttpHandler Create() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = _connectTimeout,
        PooledConnectionIdleTimeout = _idleTimeout,
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
