namespace TemplateSms.Simulator.Security;

/// <summary>An answer of a few words.</summary>
internal static class PlainAnswer
{
    /// <summary>Answers where nothing else does.</summary>
    public static async Task WriteNotFoundAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        if (context.Response is { HasStarted: false, ContentType: null, StatusCode: StatusCodes.Status404NotFound })
            await WriteAsync(context, StatusCodes.Status404NotFound, "not found");
    }

    public static Task WriteAsync(HttpContext context, int status, string words)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(words, context.RequestAborted);
    }
}
