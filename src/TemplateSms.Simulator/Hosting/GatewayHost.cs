using Microsoft.Extensions.DependencyInjection.Extensions;
using TemplateSms.Simulator.Api;
using TemplateSms.Simulator.Security;

namespace TemplateSms.Simulator.Hosting;

/// <summary>
/// Builds the web application. It reads no configuration, environment or arguments, so that nothing can move it off
/// loopback, and it logs nothing, since query strings hold keys.
/// </summary>
internal static class GatewayHost
{
    private const int LongestRequestLine = 32 * 1024;

    public static WebApplication Build(SmsGatewayOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // The body is bounded while it is read, to answer with the provider's error document.
            kestrel.Limits.MaxRequestBodySize = null;
            // A GET carries the whole text, percent-encoded, in its first line.
            kestrel.Limits.MaxRequestLineSize = LongestRequestLine;
            kestrel.Listen(options.Address, options.Port, listen =>
            {
                if (options.Certificate is { } certificate)
                    listen.UseHttps(certificate);
            });
        }).UseKestrelHttpsConfiguration();
        builder.Services.AddRoutingCore();
        builder.Services.Replace(ServiceDescriptor.Singleton<IHostLifetime, EmbeddedLifetime>());
        builder.Services.AddGateway(options);
        if (options.Queue is { } queue)
            builder.Services.AddSingleton(queue);
        ApiRoutes.AddServices(builder.Services);

        var application = builder.Build();
        Guard(application, options);
        GatewayRoutes.Map(application);
        TwilioRoutes.Map(application);
        ApiRoutes.Map(application);
        if (options.Queue is not null)
            application.MapSmsQueue($"{ApiAddress.Prefix}/queue", allowAnonymous: true);
        InboxAssets.Map(application);
        return application;
    }

    private static void Guard(WebApplication application, SmsGatewayOptions options)
    {
        application.Use(ResponseHeaders.AddAsync);
        application.Use(new AddressedHost(options).CheckAsync);
        application.Use(RequestOrigin.CheckAsync);
        application.Use(PlainAnswer.WriteNotFoundAsync);
        application.Use(BadRequests.AnswerAsync);
    }

    /// <summary>Leaves the signals of the process to whoever embeds the gateway.</summary>
    private sealed class EmbeddedLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
