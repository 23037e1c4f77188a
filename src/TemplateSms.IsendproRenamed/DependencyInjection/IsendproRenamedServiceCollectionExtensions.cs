using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TemplateSms;
using TemplateSms.IsendproRenamed;
using TemplateSms.IsendproRenamed.Options;
using TemplateSms.IsendproRenamed.Sending;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the iSendPro client.</summary>
public static class IsendproRenamedServiceCollectionExtensions
{
    /// <summary>
    /// The name of the HTTP client that the iSendPro client takes from <see cref="IHttpClientFactory"/>. That of a named
    /// account has <c>:</c> and the account's name behind it.
    /// </summary>
    public const string HttpClientName = "TemplateSms.IsendproRenamed";

    private static readonly TimeSpan _connectTimeout = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Registers <see cref="ISmsClient"/> and <see cref="IsendproRenamedClient"/> with options from a configuration section, checked
    /// when the host starts. A section that reloads takes effect with the next send, so a key can be changed at run time.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section whose keys are the properties of <see cref="IsendproRenamedOptions"/>.</param>
    /// <returns>The HTTP client's builder. Do not add a handler that follows redirects; one that retries has no effect.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddIsendproRenamed(this IServiceCollection services, IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddOptions<IsendproRenamedOptions>().Bind(section).ValidateOnStart();
        return services.AddDefaultClient();
    }

    /// <summary>
    /// Registers <see cref="ISmsClient"/> and <see cref="IsendproRenamedClient"/> with options set in code, checked when the host
    /// starts.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The HTTP client's builder. Do not add a handler that follows redirects; one that retries has no effect.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddIsendproRenamed(this IServiceCollection services, Action<IsendproRenamedOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<IsendproRenamedOptions>().Configure(configure).ValidateOnStart();
        return services.AddDefaultClient();
    }

    /// <summary>
    /// Registers one of several accounts: <see cref="ISmsClient"/> and <see cref="IsendproRenamedClient"/> under its name as the
    /// key (<c>[FromKeyedServices("promo")]</c>), with options from a configuration section.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The account's name: the key of its clients and the name of its options.</param>
    /// <param name="section">The section whose keys are the properties of <see cref="IsendproRenamedOptions"/>.</param>
    /// <inheritdoc cref="AddIsendproRenamed(IServiceCollection, IConfigurationSection)"/>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IHttpClientBuilder AddIsendproRenamed(this IServiceCollection services, string name, IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(section);
        services.AddOptions<IsendproRenamedOptions>(name).Bind(section).ValidateOnStart();
        return services.AddNamedClient(name);
    }

    /// <summary>
    /// Registers one of several accounts: <see cref="ISmsClient"/> and <see cref="IsendproRenamedClient"/> under its name as the
    /// key (<c>[FromKeyedServices("promo")]</c>), with options set in code.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The account's name: the key of its clients and the name of its options.</param>
    /// <param name="configure">Sets the options.</param>
    /// <inheritdoc cref="AddIsendproRenamed(IServiceCollection, Action{IsendproRenamedOptions})"/>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IHttpClientBuilder AddIsendproRenamed(this IServiceCollection services, string name, Action<IsendproRenamedOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<IsendproRenamedOptions>(name).Configure(configure).ValidateOnStart();
        return services.AddNamedClient(name);
    }

    private static IHttpClientBuilder AddDefaultClient(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => Client(provider, Options.Options.DefaultName, HttpClientName));
        services.TryAddSingleton<ISmsClient>(provider => provider.GetRequiredService<IsendproRenamedClient>());
        return services.AddTransport(HttpClientName);
    }

    private static IHttpClientBuilder AddNamedClient(this IServiceCollection services, string name)
    {
        var httpClientName = $"{HttpClientName}:{name}";
        services.TryAddKeyedSingleton(name, (provider, _) => Client(provider, name, httpClientName));
        services.TryAddKeyedSingleton<ISmsClient>(name, (provider, key) => provider.GetRequiredKeyedService<IsendproRenamedClient>(key));
        return services.AddTransport(httpClientName);
    }

    private static IsendproRenamedClient Client(IServiceProvider provider, string optionsName, string httpClientName)
    {
        var factory = provider.GetRequiredService<IHttpClientFactory>();
        var options = provider.GetRequiredService<IOptionsMonitor<IsendproRenamedOptions>>();
        return new IsendproRenamedClient(new GatewaySource(
            () => options.Get(optionsName),
            () => factory.CreateClient(httpClientName),
            provider.GetService<TimeProvider>() ?? TimeProvider.System,
            provider.GetRequiredService<ILogger<IsendproRenamedClient>>()));
    }

    private static IHttpClientBuilder AddTransport(this IServiceCollection services, string httpClientName)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<IsendproRenamedOptions>, IsendproRenamedOptionsValidator>());
        return services.AddHttpClient(httpClientName)
            // They write addresses, and those of the black list hold the key and a number. The client writes its own log.
            .RemoveAllLoggers()
            // The client bounds the whole request itself, the answer's body included.
            .ConfigureHttpClient(http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                // Less than a request's time, so that an address that does not answer is tried again.
                ConnectTimeout = _connectTimeout,
            });
    }
}
