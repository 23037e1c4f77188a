using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TemplateSms.AspNetCore.Isendpro;
using TemplateSms.AspNetCore.OptOuts;
using TemplateSms.AspNetCore.Receiving;
using TemplateSms.AspNetCore.Twilio;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the endpoints that gateways call.</summary>
public static class SmsReceiptEndpointRouteBuilderExtensions
{
    // Writes the URL of every request at Information.
    private const string HostingCategory = "Microsoft.AspNetCore.Hosting.Diagnostics";

    /// <summary>
    /// Maps GET and POST of a path, which iSendPro calls, to the application's handler of delivery receipts. A callback must present one of
    /// <see cref="TemplateSms.AspNetCore.IsendproReceiptOptions.Secrets"/>; its query and its form have at most 32 KiB
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
    /// <exception cref="InvalidOperationException"><c>AddSmsReceipts</c> or <c>AddIsendproReceipts</c> was not called.</exception>
    public static IEndpointConventionBuilder MapIsendproReceipts(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        var services = endpoints.ServiceProvider;
        var endpoint = EndpointOf(services, nameof(MapIsendproReceipts));
        var reader = services.GetService<IsendproReceiptReader>()
            ?? throw new InvalidOperationException($"{nameof(MapIsendproReceipts)} needs the secrets of callbacks: call services.AddIsendproReceipts first.");

        WarnOfLoggedUrls(services.GetRequiredService<ILoggerFactory>());
        return endpoints
            .MapMethods(pattern, [HttpMethods.Get, HttpMethods.Post], endpoint.For(reader.ReadAsync))
            .WithDisplayName("SMS delivery receipts of iSendPro");
    }

    /// <summary>
    /// Maps GET and POST of a path, which iSendPro calls about replies, to the application's store of opt-outs. A reply whose text begins with
    /// one of <see cref="TemplateSms.AspNetCore.IsendproReceiptOptions.StopWords"/> is kept there; others are answered 200 and forgotten. No message is
    /// sent. Secrets, bounds and answers are those of <see cref="MapIsendproReceipts"/>; an opt-out whose number cannot be read is answered 400.
    /// </summary>
    /// <param name="endpoints">The application's endpoints.</param>
    /// <param name="pattern">The path, which may hold the secret, as in <see cref="MapIsendproReceipts"/>.</param>
    /// <returns>The endpoint's conventions.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException"><c>AddSmsOptOuts</c> or <c>AddIsendproReceipts</c> was not called.</exception>
    public static IEndpointConventionBuilder MapIsendproReplies(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        var services = endpoints.ServiceProvider;
        var endpoint = services.GetService<IsendproReplyEndpoint>()
            ?? throw new InvalidOperationException($"{nameof(MapIsendproReplies)} needs a store: call services.AddSmsOptOuts first.");
        if (services.GetService<IsendproReceiptReader>() is null)
            throw new InvalidOperationException($"{nameof(MapIsendproReplies)} needs the secrets of callbacks: call services.AddIsendproReceipts first.");

        WarnOfLoggedUrls(services.GetRequiredService<ILoggerFactory>());
        return endpoints
            .MapMethods(pattern, [HttpMethods.Get, HttpMethods.Post], endpoint.ReceiveAsync)
            .WithDisplayName("SMS replies of iSendPro");
    }

    /// <summary>
    /// Maps POST of a path, the <c>StatusCallback</c> of messages at Twilio, to the application's handler of delivery receipts. A
    /// callback must have a signature by one of <see cref="TemplateSms.AspNetCore.TwilioReceiptOptions.AuthTokens"/> over its URL, which begins with
    /// <see cref="TemplateSms.AspNetCore.TwilioReceiptOptions.PublicAddress"/>, and its form; its query and its form have at most 32 KiB and 100 values.
    /// It is answered 200 when the handler returns, 403 without such a signature, and 400, 413 or 415 when it cannot be read.
    /// </summary>
    /// <param name="endpoints">The application's endpoints.</param>
    /// <param name="pattern">The path.</param>
    /// <param name="account">The name of the account that signs, as in <c>AddTwilioReceipts</c>; null for the one without a name.</param>
    /// <returns>The endpoint's conventions, for rate limits, hosts and the like.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> or <paramref name="pattern"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><c>AddSmsReceipts</c>, or <c>AddTwilioReceipts</c> with this name, was not called.</exception>
    public static IEndpointConventionBuilder MapTwilioReceipts(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern, string? account = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        var services = endpoints.ServiceProvider;
        var endpoint = EndpointOf(services, nameof(MapTwilioReceipts));
        if (!services.GetServices<TwilioAccountName>().Any(known => known.Name == (account ?? Options.DefaultName)))
            throw new InvalidOperationException($"{nameof(MapTwilioReceipts)} needs the account's tokens: call services.AddTwilioReceipts with the same name first.");

        var reader = services.GetRequiredService<TwilioReceiptReader>();
        return endpoints
            .MapMethods(pattern, [HttpMethods.Post], endpoint.For(context => reader.ReadAsync(context, account)))
            .WithDisplayName("SMS delivery receipts of Twilio");
    }

    private static ReceiptEndpoint EndpointOf(IServiceProvider services, string caller) =>
        services.GetService<ReceiptEndpoint>()
        ?? throw new InvalidOperationException($"{caller} needs a handler: call services.AddSmsReceipts first.");

    private static void WarnOfLoggedUrls(ILoggerFactory loggers)
    {
        if (loggers.CreateLogger(HostingCategory).IsEnabled(LogLevel.Information))
            loggers.CreateLogger<ReceiptEndpoint>().UrlsAreLogged(HostingCategory);
    }
}
