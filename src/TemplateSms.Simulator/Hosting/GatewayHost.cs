using System.Net;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace TemplateSms.Simulator.Hosting;

/// <summary>
/// Builds the web application. It reads no configuration, environment or arguments, so that nothing can move it off
/// loopback, and it logs nothing, since query strings hold keys.
/// </summary>
internal static class GatewayHost
{
    private const int LongestRequestLine = 32 * 1024;

    private static readonly string[] _otherOperations =
        ["comptage", "credit", "hlr", "repertoire", "campagne", "setlistenoire", "dellistenoire", "getlistenoire", "shortlink", "subaccount", "qualification"];

    public static WebApplication Build(int port, SendEndpoint send)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // The body is bounded while it is read, to answer with the provider's error document.
            kestrel.Limits.MaxRequestBodySize = null;
            // A GET carries the whole text, percent-encoded, in its first line.
            kestrel.Limits.MaxRequestLineSize = LongestRequestLine;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddRoutingCore();
        builder.Services.Replace(ServiceDescriptor.Singleton<IHostLifetime, EmbeddedLifetime>());

        var application = builder.Build();
        application.MapPost("/cgi-bin/sms", send.SendOneAsync);
        application.MapGet("/cgi-bin/sms", send.SendOneAsync);
        application.MapPost("/cgi-bin/smsmulti", send.SendManyAsync);
        foreach (var operation in _otherOperations)
            application.Map($"/cgi-bin/{operation}", context => NotFoundAsync(context, $"{operation} is not simulated"));
        application.MapFallback("{**path}", context => NotFoundAsync(context, "not found"));
        return application;
    }

    private static Task NotFoundAsync(HttpContext context, string reason)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(reason, context.RequestAborted);
    }

    /// <summary>Leaves the signals of the process to whoever embeds the gateway.</summary>
    private sealed class EmbeddedLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
