using Microsoft.Extensions.Primitives;

namespace TemplateSms.Simulator.Security;

/// <summary>
/// Refuses what a page of another site makes a browser send: every change through the API, and every operation of the
/// provider's, since a mere GET of one sends a message. Programs send none of these headers and pass.
/// </summary>
internal static class RequestOrigin
{
    public static async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        if (!IsGuarded(context.Request) || IsOwn(context.Request))
            await next(context);
        else
            await PlainAnswer.WriteAsync(context, StatusCodes.Status403Forbidden, "the request comes from a page of another site");
    }

    private static bool IsGuarded(HttpRequest request) =>
        request.Path.StartsWithSegments("/cgi-bin", StringComparison.OrdinalIgnoreCase)
        || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method));

    private static bool IsOwn(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"];
        if (!StringValues.IsNullOrEmpty(site) && site.ToString() is not ("same-origin" or "none"))
            return false;

        var origin = request.Headers.Origin;
        return StringValues.IsNullOrEmpty(origin)
            || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
