using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TemplateSms.Isendpro.AspNetCore.Receiving;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the endpoint that the gateway calls.</summary>
public static class SmsReceiptEndpointRouteBuilderExtensions
{
    // Writes the URL of every request at Information.
    private const string HostingCategory = "Microsoft.AspNetCore.Hosting.Diagnostics";

    /// <summary>
    /// Maps GET and POST of a path to the application's handler of delivery receipts. A callback must present one of
    /// <see cref="TemplateSms.Isendpro.AspNetCore.SmsReceiptOptions.Secrets"/>; its query and its form have at most 32 KiB
    /// and 100 values. It is answered 200 when the handler returns, 403 without a secret, and 400, 413 or 415 when it
    /// cannot be read.
    /// </summary>
    /// <param name="endpoints">The application's endpoints.</param>
    /// <param name="pattern">
    /// The path. One with a parameter of the secret's name, <c>/sms/receipts/{secret}</c>, takes the secret from there, for
    /// an account whose configuration takes no query.
    /// </param>
    /// <returns>The endpoint's conventions, for rate limits, hosts and the like.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException"><c>AddSmsReceipts</c> was not called.</exception>
    public static IEndpointConventionBuilder MapSmsReceipts(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        var endpoint = endpoints.ServiceProvider.GetService<ReceiptEndpoint>()
            ?? throw new InvalidOperationException("MapSmsReceipts needs a handler: call services.AddSmsReceipts first.");

        WarnOfLoggedUrls(endpoints.ServiceProvider.GetRequiredService<ILoggerFactory>());
        return endpoints
            .MapMethods(pattern, [HttpMethods.Get, HttpMethods.Post], endpoint.ReceiveAsync)
            .WithDisplayName("SMS delivery receipts");
    }

    private static void WarnOfLoggedUrls(ILoggerFactory loggers)
    {
        if (loggers.CreateLogger(HostingCategory).IsEnabled(LogLevel.Information))
            loggers.CreateLogger<ReceiptEndpoint>().UrlsAreLogged(HostingCategory);
    }
}
