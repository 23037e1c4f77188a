using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace TemplateSms.Simulator.Hosting;

/// <summary>One file of the inbox page, with its type and the tag that says whether a browser's copy is this one.</summary>
internal sealed record InboxAsset(string ContentType, byte[] Body)
{
    private readonly EntityTagHeaderValue _tag = new($"\"{Convert.ToHexStringLower(SHA256.HashData(Body))[..32]}\"");

    public Task WriteAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Bytes(Body, ContentType, entityTag: _tag).ExecuteAsync(context);
    }
}
