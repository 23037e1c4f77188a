using TemplateSms.Sending.Wire;

namespace TemplateSms.Sending;

/// <summary>Makes the handlers of HTTP clients that engines send with, for those that are not registered as services.</summary>
public static class SmsHttpHandler
{
    /// <summary>
    /// Makes a handler that lets one request of an attempt pass to the transport, to the gateway's address, whatever the handlers
    /// before it do. Handlers that retry, follow redirects or send copies have no effect; those that read or change a request work.
    /// </summary>
    /// <param name="transport">
    /// The handler that connects, or a stub of it in tests; null for a <see cref="SocketsHttpHandler"/> with the settings of
    /// <c>AddSmsHttpClient</c>. It is kept from following redirects.
    /// </param>
    /// <param name="handlers">The handlers before it, the first of which sees a request first. Each is of one client only.</param>
    /// <returns>The handler, for an <see cref="HttpClient"/>, which disposes of all of them.</returns>
    /// <exception cref="ArgumentNullException">A handler is null.</exception>
    /// <exception cref="ArgumentException">A handler already has an inner handler.</exception>
    public static HttpMessageHandler Create(HttpMessageHandler? transport = null, params DelegatingHandler[] handlers)
    {
        ArgumentNullException.ThrowIfNull(handlers);
        HttpMessageHandler inner = new Gate(transport ?? Transport.Create(TimeProvider.System));
        foreach (var handler in Enumerable.Reverse(handlers))
        {
            ArgumentNullException.ThrowIfNull(handler, nameof(handlers));
            if (handler.InnerHandler is not null)
                throw new ArgumentException($"The handler {handler.GetType().Name} already has an inner handler.", nameof(handlers));
            handler.InnerHandler = inner;
            inner = handler;
        }

        return new Entrance { InnerHandler = inner };
    }
}
