using Microsoft.AspNetCore.Http;

namespace TemplateSms.AspNetCore.Receiving;

/// <summary>Reads a body within the bound. Nobody has shown a secret yet, so it may cost little.</summary>
internal static class CallbackBody
{
    /// <returns>The body from its beginning; null when it has more bytes than the bound.</returns>
    public static async Task<MemoryStream?> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > CallbackLimits.MostBytes)
            return null;

        var body = new MemoryStream();
        var buffer = new byte[4096];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted).ConfigureAwait(false)) > 0)
        {
            if (body.Length + read > CallbackLimits.MostBytes)
                return null;
            body.Write(buffer, 0, read);
        }

        body.Position = 0;
        return body;
    }
}
