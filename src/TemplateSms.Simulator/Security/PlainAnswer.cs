namespace TemplateSms.Simulator.Security;

/// <summary>An answer of a few words.</summary>
internal static class PlainAnswer
{
    public static Task WriteAsync(HttpContext context, int status, string words)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(words, context.RequestAborted);
    }
}
