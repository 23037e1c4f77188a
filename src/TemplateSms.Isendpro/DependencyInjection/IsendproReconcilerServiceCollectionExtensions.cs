using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TemplateSms;
using TemplateSms.Isendpro;
using TemplateSms.Isendpro.Reconciling;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what finds out the outcome of unknown sends.</summary>
public static class IsendproReconcilerServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="ISmsReconciler"/> for the account of <see cref="IsendproServiceCollectionExtensions.AddIsendpro(IServiceCollection, IConfigurationSection)"/>,
    /// with the columns of its reports from a configuration section, checked when the host starts. It asks an <see cref="ISmsReceiptSource"/> where one is registered.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section whose keys are the properties of <see cref="IsendproReportColumns"/>; one that is missing names no column.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddIsendproReconciler(this IServiceCollection services, IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddOptions<IsendproReportColumns>().Bind(section).ValidateOnStart();
        return services.AddReconciler();
    }

    /// <summary>Registers <see cref="ISmsReconciler"/> likewise, with the columns set in code.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the columns.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddIsendproReconciler(this IServiceCollection services, Action<IsendproReportColumns> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<IsendproReportColumns>().Configure(configure).ValidateOnStart();
        return services.AddReconciler();
    }

    private static IServiceCollection AddReconciler(this IServiceCollection services)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<IsendproReportColumns>, ReportColumnsValidator>());
        services.TryAddSingleton<ISmsReconciler>(provider => new IsendproReconciler(
            provider.GetRequiredService<IsendproClient>(),
            provider.GetRequiredService<IOptions<IsendproReportColumns>>().Value,
            provider.GetService<ISmsReceiptSource>(),
            provider.GetService<TimeProvider>()));
        return services;
    }
}
