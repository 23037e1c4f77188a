using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using TemplateSms;
using TemplateSms.Sending;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers a client that goes on to a second gateway.</summary>
public static class SmsFailoverServiceCollectionExtensions
{
    /// <summary>
    /// Registers as <see cref="ISmsClient"/> a client that sends through one named account, and through another what the first could not hand
    /// over (<see cref="SmsFailoverClient"/>).
    /// </summary>
    /// <param name="services">The services, which have no <see cref="ISmsClient"/> without a key yet.</param>
    /// <param name="first">The name of the account that is asked first, as given to <c>AddIsendpro</c> or <c>AddTwilio</c>.</param>
    /// <param name="then">The name of the account that gets what did not reach the first.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A name is empty, or both are the same.</exception>
    /// <exception cref="InvalidOperationException">There is an <see cref="ISmsClient"/> without a key already.</exception>
    public static IServiceCollection AddSmsFailover(this IServiceCollection services, string first, string then)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(first);
        ArgumentException.ThrowIfNullOrEmpty(then);
        if (first == then)
            throw new ArgumentException($"Both accounts are '{first}', so there is nothing to fail over to.", nameof(then));
        if (services.Any(service => service.ServiceType == typeof(ISmsClient) && !service.IsKeyedService))
            throw new InvalidOperationException("An ISmsClient is already registered. Give both accounts names (AddIsendpro(\"first\", …)), and register the failover in its place.");
        services.TryAddSingleton<ISmsClient>(provider => new SmsFailoverClient(
            provider.GetRequiredKeyedService<ISmsClient>(first),
            provider.GetRequiredKeyedService<ISmsClient>(then),
            provider.GetService<ILogger<SmsFailoverClient>>()));
        return services;
    }
}
