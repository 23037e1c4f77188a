using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Features;

namespace TemplateSms.Simulator.Api;

/// <summary>Bounds what the API reads, and says what is wrong with a request that cannot be read.</summary>
internal static partial class BadRequests
{
    private const int LargestBody = 256 * 1024;

    public static async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.Path.StartsWithSegments(ApiAddress.Prefix, StringComparison.Ordinal))
        {
            await next(context);
            return;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = LargestBody;
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, ContentType: null, StatusCode: >= StatusCodes.Status400BadRequest and var status })
                await TypedResults.Problem(Describe(status), statusCode: status).ExecuteAsync(context);
        }
        catch (BadHttpRequestException e) when (!context.Response.HasStarted)
        {
            await TypedResults.Problem(Describe(e), statusCode: e.StatusCode).ExecuteAsync(context);
        }
    }

    private static string? Describe(int status) => status switch
    {
        StatusCodes.Status404NotFound => "there is nothing at this address",
        StatusCodes.Status405MethodNotAllowed => "the address has no such method",
        StatusCodes.Status413PayloadTooLarge => $"body: is larger than {LargestBody} bytes",
        StatusCodes.Status415UnsupportedMediaType => "body: must be application/json",
        _ => null,
    };

    private static string Describe(BadHttpRequestException e)
    {
        if (Describe(e.StatusCode) is { } known)
            return known;
        if (e.InnerException is JsonException json)
            return $"{(json.Path is { Length: > 2 } path ? path[2..] : "body")}: is not as documented (line {json.LineNumber + 1}, byte {json.BytePositionInLine + 1})";
        return Parameter().Match(e.Message) is { Success: true } match ? $"{match.Groups[1].Value}: is missing, or not of its type" : e.Message;
    }

    [GeneratedRegex("""parameter "[^"]*?(\w+)" """)]
    private static partial Regex Parameter();
}
