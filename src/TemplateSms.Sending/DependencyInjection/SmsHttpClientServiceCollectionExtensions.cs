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
    /// <param name="services">The services.</param>
    /// <param name="name">The client's name for <c>IHttpClientFactory</c>.</param>
    /// <returns>The HTTP client's builder. Do not add a handler that follows redirects; one that retries has no effect.</returns>
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
            .ConfigurePrimaryHttpMessageHandler(Transport.Create);
    }
}
