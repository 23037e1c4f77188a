using System.Net;

namespace TemplateSms.Simulator.Security;

/// <summary>
/// Refuses requests under a name that is not this machine's. A page of the web whose name is made to lead to loopback
/// (DNS rebinding) would otherwise read the inbox as its own.
/// </summary>
internal sealed class AddressedHost(SmsGatewayOptions options)
{
    // The providers' own names, iSendPro's second for its old address: a client that cannot be told another is led here by a
    // hosts file or a proxy.
    private static readonly (PathString Path, string[] Names)[] _providers =
    [
        ("/cgi-bin", ["apirest.isendpro.com", "www.isendpro.com"]),
        ("/2010-04-01", ["api.twilio.com"]),
    ];

    public async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        if (IsOurs(context.Request.Host) || IsProviders(context.Request))
            await next(context);
        else
            await PlainAnswer.WriteAsync(context, StatusCodes.Status403Forbidden, "the Host of the request is not this gateway");
    }

    private static bool IsProviders(HttpRequest request) =>
        _providers.Any(provider =>
            request.Path.StartsWithSegments(provider.Path, StringComparison.OrdinalIgnoreCase)
            && provider.Names.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase));

    private bool IsOurs(HostString host)
    {
        // Only HTTP/1.0 comes without, and no browser speaks it.
        if (!host.HasValue)
            return true;

        var name = host.Host.Trim('[', ']');
        if (name.Equals("localhost", StringComparison.OrdinalIgnoreCase) || options.AllowedHosts.Contains(name))
            return true;

        // An address cannot be rebound. One that is not loopback means something only when the gateway listens there.
        return IPAddress.TryParse(name, out var address) && (IPAddress.IsLoopback(address) || !IPAddress.IsLoopback(options.Address));
    }
}
