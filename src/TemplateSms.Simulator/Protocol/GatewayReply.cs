using System.Globalization;
using System.Text;

namespace TemplateSms.Simulator.Protocol;

/// <summary>An answer, whole, before it is sent.</summary>
internal sealed record GatewayReply(int Status, string ContentType, byte[] Body)
{
    public const string Json = "application/json";

    /// <summary>The name under which a client saves the body, or null.</summary>
    public string? FileName { get; init; }

    /// <summary>The seconds after which a client may ask again, or null.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>An answer such as a proxy gives in place of the gateway.</summary>
    public static GatewayReply Page(int status) =>
        new(status, "text/html; charset=utf-8", Encoding.UTF8.GetBytes($"<html><body><h1>{status}</h1></body></html>\n"));

    /// <summary>The same answer with another body, or with half of its own.</summary>
    public GatewayReply Malformed(string? body) => this with { Body = body is null ? Body[..(Body.Length / 2)] : Encoding.UTF8.GetBytes(body) };

    public Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        context.Response.ContentType = ContentType;
        if (FileName is not null)
            context.Response.Headers.ContentDisposition = $"attachment; filename=\"{FileName}\"";
        if (RetryAfter is { } seconds)
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        context.Response.ContentLength = Body.Length;
        return context.Response.Body.WriteAsync(Body, context.RequestAborted).AsTask();
    }
}
