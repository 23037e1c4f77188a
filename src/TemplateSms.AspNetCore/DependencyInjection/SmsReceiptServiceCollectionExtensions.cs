using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TemplateSms.AspNetCore;
using TemplateSms.AspNetCore.Isendpro;
using TemplateSms.AspNetCore.OptOuts;
using TemplateSms.AspNetCore.Receiving;
using TemplateSms.AspNetCore.Storing;
using TemplateSms.AspNetCore.Twilio;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what takes delivery receipts.</summary>
public static class SmsReceiptServiceCollectionExtensions
{
    /// <summary>
    /// Registers the handler of delivery receipts, made anew for each, whichever gateway reports. The last one registered counts.
    /// <c>AddIsendproReceipts</c> and <c>AddTwilioReceipts</c> register the gateways that report.
    /// </summary>
    /// <typeparam name="THandler">The handler.</typeparam>
    /// <param name="services">The services.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddSmsReceipts<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(
        this IServiceCollection services)
        where THandler : class, ISmsReceiptHandler
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<ReceiptEndpoint>();
        return services.AddScoped<ISmsReceiptHandler, THandler>();
    }

    /// <summary>
    /// Registers a store that keeps the newest receipts with a tracker in memory, and a handler that fills it, unless the application has
    /// a handler or an <see cref="ISmsReceiptStore"/> of its own. <see cref="ISmsReceiptStore.FindAsync"/> finds the receipts of a message.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="capacity">The most receipts that are kept, at least 1; the oldest go first. What is kept is gone after a restart.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is less than 1.</exception>
    public static IServiceCollection AddSmsReceiptStore(this IServiceCollection services, int capacity = 10_000)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        services.TryAddSingleton<ReceiptEndpoint>();
        services.TryAddSingleton<ISmsReceiptStore>(_ => new MemoryReceiptStore(capacity));
        services.TryAddScoped<ISmsReceiptHandler, StoringReceiptHandler>();
        return services;
    }

    /// <summary>
    /// Registers the application's store of opt-outs, made for each reply. <c>AddIsendproReceipts</c> registers the secrets and the names
    /// of parameters, and <c>MapIsendproReplies</c> the endpoint.
    /// </summary>
    /// <typeparam name="TStore">The store.</typeparam>
    /// <param name="services">The services.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddSmsOptOuts<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TStore>(
        this IServiceCollection services)
        where TStore : class, ISmsOptOutStore
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IsendproReplyEndpoint>();
        return services.AddScoped<ISmsOptOutStore, TStore>();
    }

    /// <summary>
    /// Registers the options of iSendPro's callbacks from a configuration section, checked when the host starts. A section that
    /// reloads takes effect with the next receipt.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section whose keys are the properties of <see cref="IsendproReceiptOptions"/>.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddIsendproReceipts(this IServiceCollection services, IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddOptions<IsendproReceiptOptions>().Bind(section).ValidateOnStart();
        return services.AddIsendproReader();
    }

    /// <summary>Registers the options of iSendPro's callbacks, set in code and checked when the host starts.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddIsendproReceipts(this IServiceCollection services, Action<IsendproReceiptOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<IsendproReceiptOptions>().Configure(configure).ValidateOnStart();
        return services.AddIsendproReader();
    }

    /// <summary>
    /// Registers the options of Twilio's status callbacks from a configuration section, checked when the host starts. A section
    /// that reloads takes effect with the next receipt.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section whose keys are the properties of <see cref="TwilioReceiptOptions"/>.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddTwilioReceipts(this IServiceCollection services, IConfigurationSection section) =>
        services.AddTwilioReceipts(Options.Options.DefaultName, section);

    /// <summary>Registers the options of Twilio's status callbacks, set in code and checked when the host starts.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddTwilioReceipts(this IServiceCollection services, Action<TwilioReceiptOptions> configure) =>
        services.AddTwilioReceipts(Options.Options.DefaultName, configure);

    /// <summary>
    /// Registers the options of the status callbacks of one of several accounts, from a configuration section. Each account has an
    /// endpoint of its own, which names it.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The account's name, the <see cref="SmsDeliveryReceipt.Account"/> of its receipts.</param>
    /// <param name="section">The section whose keys are the properties of <see cref="TwilioReceiptOptions"/>.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddTwilioReceipts(this IServiceCollection services, string name, IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(section);
        services.AddOptions<TwilioReceiptOptions>(name).Bind(section).ValidateOnStart();
        return services.AddTwilioReader(name);
    }

    /// <summary>
    /// Registers the options of the status callbacks of one of several accounts, set in code. Each account has an endpoint of its
    /// own, which names it.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The account's name, the <see cref="SmsDeliveryReceipt.Account"/> of its receipts.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddTwilioReceipts(this IServiceCollection services, string name, Action<TwilioReceiptOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<TwilioReceiptOptions>(name).Configure(configure).ValidateOnStart();
        return services.AddTwilioReader(name);
    }

    private static IServiceCollection AddIsendproReader(this IServiceCollection services)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<IsendproReceiptOptions>, IsendproReceiptOptionsValidator>());
        services.TryAddSingleton<IsendproReceiptReader>();
        return services;
    }

    private static IServiceCollection AddTwilioReader(this IServiceCollection services, string name)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TwilioReceiptOptions>, TwilioReceiptOptionsValidator>());
        services.TryAddSingleton<TwilioReceiptReader>();
        services.AddSingleton(new TwilioAccountName(name));
        return services;
    }
}
