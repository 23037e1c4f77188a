using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TemplateSms;
using TemplateSms.ISendPro;
using TemplateSms.ISendPro.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the iSendPro client.</summary>
public static class ISendProServiceCollectionExtensions
{
    /// <summary>The name of the HTTP client that the iSendPro client takes from <see cref="IHttpClientFactory"/>.</summary>
    public const string HttpClientName = "TemplateSms.ISendPro";

    /// <summary>
    /// Registers <see cref="ISmsClient"/> and <see cref="ISendProClient"/> with options from a configuration section, checked
    /// when the host starts. A section that reloads takes effect with the next send, so a key can be changed at run time.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section whose keys are the properties of <see cref="ISendProOptions"/>.</param>
    /// <returns>The HTTP client's builder. Do not add a handler that follows redirects; one that retries has no effect.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddISendPro(this IServiceCollection services, IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddOptions<ISendProOptions>().Bind(section).ValidateOnStart();
        return services.AddClient();
    }

    /// <summary>
    /// Registers <see cref="ISmsClient"/> and <see cref="ISendProClient"/> with options set in code, checked when the host
    /// starts.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The HTTP client's builder. Do not add a handler that follows redirects; one that retries has no effect.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddISendPro(this IServiceCollection services, Action<ISendProOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<ISendProOptions>().Configure(configure).ValidateOnStart();
        return services.AddClient();
    }

    private static IHttpClientBuilder AddClient(this IServiceCollection services)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ISendProOptions>, ISendProOptionsValidator>());
        services.TryAddSingleton(provider =>
        {
            var factory = provider.GetRequiredService<IHttpClientFactory>();
            var options = provider.GetRequiredService<IOptionsMonitor<ISendProOptions>>();
            return new ISendProClient(() => factory.CreateClient(HttpClientName), () => new Account(options.CurrentValue));
        });
        services.TryAddSingleton<ISmsClient>(provider => provider.GetRequiredService<ISendProClient>());

        return services.AddHttpClient(HttpClientName)
            // The client bounds the whole send itself, the answer's body included.
            .ConfigureHttpClient(http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    }
}
