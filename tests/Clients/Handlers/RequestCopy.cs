using System.Net.Http.Headers;

namespace TemplateSms.Clients.Tests.Handlers;

/// <summary>Copies of a request, as handlers make them that send it again.</summary>
internal static class RequestCopy
{
    /// <summary>A copy that shares the body.</summary>
    public static HttpRequestMessage Shallow(HttpRequestMessage request, Uri? address = null, bool keepsOptions = true)
    {
        var copy = new HttpRequestMessage(request.Method, address ?? request.RequestUri) { Version = request.Version, Content = request.Content };
        CopyHeaders(request.Headers, copy.Headers);
        if (keepsOptions)
        {
            foreach (var option in request.Options)
                ((IDictionary<string, object?>)copy.Options).Add(option);
        }

        return copy;
    }

    /// <summary>A copy with a copy of the body.</summary>
    public static async Task<HttpRequestMessage> DeepAsync(
        HttpRequestMessage request, CancellationToken cancellationToken, Uri? address = null, bool keepsOptions = true)
    {
        var body = new ByteArrayContent(await request.Content!.ReadAsByteArrayAsync(cancellationToken));
        CopyHeaders(request.Content.Headers, body.Headers);
        var copy = Shallow(request, address, keepsOptions);
        copy.Content = body;
        return copy;
    }

    private static void CopyHeaders(HttpHeaders from, HttpHeaders to)
    {
        foreach (var header in from)
            to.TryAddWithoutValidation(header.Key, header.Value);
    }
}
