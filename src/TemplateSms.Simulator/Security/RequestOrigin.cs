using Microsoft.Extensions.Primitives;

namespace TemplateSms.Simulator.Security;

/// <summary>
/// Refuses what a page of another site makes a browser send: every change through the API, and every operation of the
/// provider's, since a mere GET of one sends a message. Programs send none of these headers and pass.
/// </summary>
internal static class RequestOrigin
{
    // Every browser's name begins with it, and so do the names of some programs.
    private const string BrowserName = "Mozilla/";

    public static async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        if ((IsGuarded(context.Request) ? WhyForeign(context.Request) : null) is { } reason)
            await PlainAnswer.WriteAsync(context, StatusCodes.Status403Forbidden, reason);
        else
            await next(context);
    }

    private static bool IsGuarded(HttpRequest request) =>
        request.Path.StartsWithSegments("/cgi-bin", StringComparison.OrdinalIgnoreCase)
        || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method));

    private static string? WhyForeign(HttpRequest request)
    {
        const string Foreign = "the request comes from a page of another site";
        var site = request.Headers["Sec-Fetch-Site"];
        if (!StringValues.IsNullOrEmpty(site) && site.ToString() is not ("same-origin" or "none"))
            return Foreign;

        var (origin, referrer) = (request.Headers.Origin, request.Headers.Referer);
        if (!StringValues.IsNullOrEmpty(origin) && !IsOwn(origin.ToString(), request))
            return Foreign;
        if (!StringValues.IsNullOrEmpty(referrer) && !IsOwn(OriginOf(referrer.ToString()), request))
            return Foreign;

        return StringValues.IsNullOrEmpty(site) && StringValues.IsNullOrEmpty(origin) && StringValues.IsNullOrEmpty(referrer) && IsBrowsers(request)
            ? "the request comes from a browser that does not say from which page; send it with a program"
            : null;
    }

    // Over http, a browser says where a request comes from on loopback only, and a page can have it say nothing. But it
    // always names itself and its user's languages, and no page can keep it from that.
    private static bool IsBrowsers(HttpRequest request) =>
        request.Headers.UserAgent.ToString().StartsWith(BrowserName, StringComparison.Ordinal) && request.Headers.ContainsKey("Accept-Language");

    private static bool IsOwn(string origin, HttpRequest request) =>
        string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);

    private static string OriginOf(string referrer) => Uri.TryCreate(referrer, UriKind.Absolute, out var address) ? address.GetLeftPart(UriPartial.Authority) : referrer;
}
