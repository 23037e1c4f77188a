using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TemplateSms.Sending.Gateways;

namespace TemplateSms.Sending;

/// <summary>Makes engines.</summary>
public static class SmsEngine
{
    /// <summary>Makes the engine of one account without dependency injection.</summary>
    /// <typeparam name="TOptions">The type of the account's options.</typeparam>
    /// <typeparam name="TProtocol">The type of the gateway's protocol.</typeparam>
    /// <param name="options">The account's options, read and checked now; later changes have no effect.</param>
    /// <param name="protocol">Makes the protocol of the options.</param>
    /// <param name="httpClient">
    /// The HTTP client, which the caller owns and keeps for the life of the engine. Its base address is not used, and its own timeout
    /// bounds a request too.
    /// </param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <param name="logger">The log of sends, without keys, texts and numbers; null for none.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option breaks its rule.</exception>
    public static SmsEngine<TProtocol> Create<TOptions, TProtocol>(
        TOptions options,
        Func<TOptions, TProtocol> protocol,
        HttpClient httpClient,
        TimeProvider? timeProvider = null,
        ILogger? logger = null)
        where TOptions : SmsClientOptions
        where TProtocol : GatewayProtocol
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(httpClient);
        var engine = Create(() => options, protocol, () => httpClient, timeProvider, logger);
        engine.Open();
        return engine;
    }

    /// <summary>Makes the engine of one account whose options can change.</summary>
    /// <typeparam name="TOptions">The type of the account's options.</typeparam>
    /// <typeparam name="TProtocol">The type of the gateway's protocol.</typeparam>
    /// <param name="options">
    /// Gives the account's options as they are now. They are checked with the next send. Another object than before takes effect
    /// with it; what is on its way ends with the old one.
    /// </param>
    /// <param name="protocol">Makes the protocol of options that keep their rules; called with other options than before.</param>
    /// <param name="httpClient">
    /// Gives the HTTP client of the next attempt. Its base address is not used, and its own timeout bounds a request too. It should
    /// follow no redirects (<c>AddSmsHttpClient</c>).
    /// </param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <param name="logger">The log of sends, without keys, texts and numbers; null for none.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SmsEngine<TProtocol> Create<TOptions, TProtocol>(
        Func<TOptions> options,
        Func<TOptions, TProtocol> protocol,
        Func<HttpClient> httpClient,
        TimeProvider? timeProvider = null,
        ILogger? logger = null)
        where TOptions : SmsClientOptions
        where TProtocol : GatewayProtocol
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(httpClient);
        return new(new OptionsGatewaySource<TOptions, TProtocol>(options, protocol, httpClient, timeProvider ?? TimeProvider.System, logger ?? NullLogger.Instance));
    }
}
