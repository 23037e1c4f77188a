using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TemplateSms.Isendpro.AspNetCore;
using TemplateSms.Isendpro.AspNetCore.Options;
using TemplateSms.Isendpro.AspNetCore.Receiving;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what takes delivery receipts.</summary>
public static class SmsReceiptServiceCollectionExtensions
{
    /// <summary>
    /// Registers a handler of delivery receipts, made anew for each, and its options from a configuration section,
    /// checked when the host starts. A section that reloads takes effect with the next receipt.
    /// </summary>
    /// <typeparam name="THandler">The handler.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="section">The section whose keys are the properties of <see cref="SmsReceiptOptions"/>.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddSmsReceipts<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(
        this IServiceCollection services, IConfigurationSection section)
        where THandler : class, ISmsReceiptHandler
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddOptions<SmsReceiptOptions>().Bind(section).ValidateOnStart();
        return services.AddReceiving<THandler>();
    }

    /// <summary>
    /// Registers a handler of delivery receipts, made anew for each, and its options set in code, checked when the host
    /// starts.
    /// </summary>
    /// <typeparam name="THandler">The handler.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddSmsReceipts<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(
        this IServiceCollection services, Action<SmsReceiptOptions> configure)
        where THandler : class, ISmsReceiptHandler
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<SmsReceiptOptions>().Configure(configure).ValidateOnStart();
        return services.AddReceiving<THandler>();
    }

    private static IServiceCollection AddReceiving<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(
        this IServiceCollection services)
        where THandler : class, ISmsReceiptHandler
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<SmsReceiptOptions>, SmsReceiptOptionsValidator>());
        services.TryAddSingleton<ReceiptEndpoint>();
        services.TryAddScoped<ISmsReceiptHandler, THandler>();
        return services;
    }
}
