using Microsoft.Extensions.Http;
using TemplateSms.Sending.Wire;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the HTTP clients that engines send with.</summary>
public static class SmsHttpClientServiceCollectionExtensions
{
    /// <summary>
    /// Registers an HTTP client that follows no redirects, keeps no cookies, writes no log and leaves the time of a request to the
    /// engine. Addresses may hold a key or a number, and the engine writes a log of its own.
    /// </summary>
    /// <remarks>
    /// <para>
    /// A gate stands before the client's transport, after all handlers, whoever adds them and when. One request of an attempt passes
    /// it, to the gateway's address, and only an answer that came back through it counts. Handlers that read or change a request
    /// work; those that retry, hedge or follow redirects have no effect; one that sends a copy has to keep its
    /// <see cref="System.Net.Http.HttpRequestMessage.Options"/>. Requests that no engine has made are refused.
    /// </para>
    /// <para>
    /// A connection is used again within 50 milliseconds after an answer, as in bursts and batches, and closed soon after: a message
    /// that meets a connection at the moment in which the server closes it has an unknown outcome. A transport of your own
    /// (<c>ConfigurePrimaryHttpMessageHandler</c>) does without this, and should set
    /// <see cref="System.Net.Http.SocketsHttpHandler.PooledConnectionIdleTimeout"/> to less than the server's time.
    /// </para>
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="name">The client's name for <c>IHttpClientFactory</c>.</param>
    /// <returns>The HTTP client's builder. Handlers may be added to it; those that send a request again or elsewhere have no effect.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddSmsHttpClient(this IServiceCollection services, string name)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        services.AddSingleton<IHttpMessageHandlerBuilderFilter>(new GateFilter(name));
        return services.AddHttpClient(name)
            .RemoveAllLoggers()
            // The engine bounds the whole request itself, the answer's body included.
            .ConfigureHttpClient(http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(provider => Transport.Create(provider.GetService<TimeProvider>() ?? TimeProvider.System));
    }
}
