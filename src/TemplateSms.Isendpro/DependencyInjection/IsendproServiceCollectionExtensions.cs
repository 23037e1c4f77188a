using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TemplateSms;
using TemplateSms.Isendpro;
using TemplateSms.Isendpro.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the iSendPro client.</summary>
public static class IsendproServiceCollectionExtensions
{
    /// <summary>
    /// The name of the HTTP client that the iSendPro client takes from <see cref="IHttpClientFactory"/>. That of a named
    /// account has <c>:</c> and the account's name behind it.
    /// </summary>
    public const string HttpClientName = "TemplateSms.Isendpro";

    /// <summary>
    /// Registers <see cref="ISmsClient"/> and <see cref="IsendproClient"/> with options from a configuration section, checked
    /// when the host starts. A section that reloads takes effect with the next send, so a key can be changed at run time.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section whose keys are the properties of <see cref="IsendproOptions"/>.</param>
    /// <returns>The HTTP client's builder. Handlers may be added to it; those that send a request again or elsewhere have no effect.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddIsendpro(this IServiceCollection services, IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddOptions<IsendproOptions>().Bind(section).ValidateOnStart();
        return services.AddDefaultClient();
    }

    /// <summary>
    /// Registers <see cref="ISmsClient"/> and <see cref="IsendproClient"/> with options set in code, checked when the host
    /// starts.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The HTTP client's builder. Handlers may be added to it; those that send a request again or elsewhere have no effect.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddIsendpro(this IServiceCollection services, Action<IsendproOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<IsendproOptions>().Configure(configure).ValidateOnStart();
        return services.AddDefaultClient();
    }

    /// <summary>
    /// Registers one of several accounts: <see cref="ISmsClient"/> and <see cref="IsendproClient"/> under its name as the
    /// key (<c>[FromKeyedServices("promo")]</c>), with options from a configuration section.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The account's name: the key of its clients and the name of its options.</param>
    /// <param name="section">The section whose keys are the properties of <see cref="IsendproOptions"/>.</param>
    /// <inheritdoc cref="AddIsendpro(IServiceCollection, IConfigurationSection)"/>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IHttpClientBuilder AddIsendpro(this IServiceCollection services, string name, IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(section);
        services.AddOptions<IsendproOptions>(name).Bind(section).ValidateOnStart();
        return services.AddNamedClient(name);
    }

    /// <summary>
    /// Registers one of several accounts: <see cref="ISmsClient"/> and <see cref="IsendproClient"/> under its name as the
    /// key (<c>[FromKeyedServices("promo")]</c>), with options set in code.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The account's name: the key of its clients and the name of its options.</param>
    /// <param name="configure">Sets the options.</param>
    /// <inheritdoc cref="AddIsendpro(IServiceCollection, Action{IsendproOptions})"/>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IHttpClientBuilder AddIsendpro(this IServiceCollection services, string name, Action<IsendproOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<IsendproOptions>(name).Configure(configure).ValidateOnStart();
        return services.AddNamedClient(name);
    }

    private static IHttpClientBuilder AddDefaultClient(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => Client(provider, Options.Options.DefaultName, HttpClientName));
        services.TryAddSingleton<ISmsClient>(provider => provider.GetRequiredService<IsendproClient>());
        return services.AddTransport(HttpClientName);
    }

    private static IHttpClientBuilder AddNamedClient(this IServiceCollection services, string name)
    {
        var httpClientName = $"{HttpClientName}:{name}";
        services.TryAddKeyedSingleton(name, (provider, _) => Client(provider, name, httpClientName));
        services.TryAddKeyedSingleton<ISmsClient>(name, (provider, key) => provider.GetRequiredKeyedService<IsendproClient>(key));
        return services.AddTransport(httpClientName);
    }

    private static IsendproClient Client(IServiceProvider provider, string optionsName, string httpClientName)
    {
        var factory = provider.GetRequiredService<IHttpClientFactory>();
        var options = provider.GetRequiredService<IOptionsMonitor<IsendproOptions>>();
        return new IsendproClient(
            () => options.Get(optionsName),
            () => factory.CreateClient(httpClientName),
            provider.GetService<TimeProvider>(),
            provider.GetRequiredService<ILogger<IsendproClient>>());
    }

    private static IHttpClientBuilder AddTransport(this IServiceCollection services, string httpClientName)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<IsendproOptions>, IsendproOptionsValidator>());
        return services.AddSmsHttpClient(httpClientName);
    }
}
