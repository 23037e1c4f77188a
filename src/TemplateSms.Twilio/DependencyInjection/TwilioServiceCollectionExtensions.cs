using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TemplateSms;
using TemplateSms.Twilio;
using TemplateSms.Twilio.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the Twilio client.</summary>
public static class TwilioServiceCollectionExtensions
{
    /// <summary>
    /// The name of the HTTP client that the Twilio client takes from <see cref="IHttpClientFactory"/>. That of a named
    /// account has <c>:</c> and the account's name behind it.
    /// </summary>
    public const string HttpClientName = "TemplateSms.Twilio";

    /// <summary>
    /// Registers <see cref="ISmsClient"/> and <see cref="TwilioClient"/> with options from a configuration section, checked
    /// when the host starts. A section that reloads takes effect with the next send, so a token can be changed at run time.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section whose keys are the properties of <see cref="TwilioOptions"/>.</param>
    /// <returns>The HTTP client's builder. Handlers may be added to it; those that send a request again or elsewhere have no effect.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddTwilio(this IServiceCollection services, IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddOptions<TwilioOptions>().Bind(section).ValidateOnStart();
        return services.AddDefaultClient();
    }

    /// <summary>
    /// Registers <see cref="ISmsClient"/> and <see cref="TwilioClient"/> with options set in code, checked when the host
    /// starts.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The HTTP client's builder. Handlers may be added to it; those that send a request again or elsewhere have no effect.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddTwilio(this IServiceCollection services, Action<TwilioOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<TwilioOptions>().Configure(configure).ValidateOnStart();
        return services.AddDefaultClient();
    }

    /// <summary>
    /// Registers one of several accounts: <see cref="ISmsClient"/> and <see cref="TwilioClient"/> under its name as the
    /// key (<c>[FromKeyedServices("promo")]</c>), with options from a configuration section.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The account's name: the key of its clients and the name of its options.</param>
    /// <param name="section">The section whose keys are the properties of <see cref="TwilioOptions"/>.</param>
    /// <inheritdoc cref="AddTwilio(IServiceCollection, IConfigurationSection)"/>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IHttpClientBuilder AddTwilio(this IServiceCollection services, string name, IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(section);
        services.AddOptions<TwilioOptions>(name).Bind(section).ValidateOnStart();
        return services.AddNamedClient(name);
    }

    /// <summary>
    /// Registers one of several accounts: <see cref="ISmsClient"/> and <see cref="TwilioClient"/> under its name as the
    /// key (<c>[FromKeyedServices("promo")]</c>), with options set in code.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The account's name: the key of its clients and the name of its options.</param>
    /// <param name="configure">Sets the options.</param>
    /// <inheritdoc cref="AddTwilio(IServiceCollection, Action{TwilioOptions})"/>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IHttpClientBuilder AddTwilio(this IServiceCollection services, string name, Action<TwilioOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<TwilioOptions>(name).Configure(configure).ValidateOnStart();
        return services.AddNamedClient(name);
    }

    private static IHttpClientBuilder AddDefaultClient(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => Client(provider, Options.Options.DefaultName, HttpClientName));
        services.TryAddSingleton<ISmsClient>(provider => provider.GetRequiredService<TwilioClient>());
        return services.AddTransport(HttpClientName);
    }

    private static IHttpClientBuilder AddNamedClient(this IServiceCollection services, string name)
    {
        var httpClientName = $"{HttpClientName}:{name}";
        services.TryAddKeyedSingleton(name, (provider, _) => Client(provider, name, httpClientName));
        services.TryAddKeyedSingleton<ISmsClient>(name, (provider, key) => provider.GetRequiredKeyedService<TwilioClient>(key));
        return services.AddTransport(httpClientName);
    }

    private static TwilioClient Client(IServiceProvider provider, string optionsName, string httpClientName)
    {
        var factory = provider.GetRequiredService<IHttpClientFactory>();
        var options = provider.GetRequiredService<IOptionsMonitor<TwilioOptions>>();
        return new TwilioClient(
            () => options.Get(optionsName),
            () => factory.CreateClient(httpClientName),
            provider.GetService<TimeProvider>(),
            provider.GetRequiredService<ILogger<TwilioClient>>());
    }

    private static IHttpClientBuilder AddTransport(this IServiceCollection services, string httpClientName)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TwilioOptions>, TwilioOptionsValidator>());
        return services.AddSmsHttpClient(httpClientName);
    }
}
