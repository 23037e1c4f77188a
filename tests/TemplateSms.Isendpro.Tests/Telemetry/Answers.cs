using System.Net;
using System.Text;

namespace TemplateSms.Isendpro.Tests.Telemetry;

/// <summary>Answers of a gateway, to a request whose body has left first.</summary>
internal static class Answers
{
    /// <summary>An answer with an entry for each code, after the request's body was taken.</summary>
    public static async Task<HttpResponseMessage> CodesAsync(HttpRequestMessage request, params int[] codes)
    {
        await request.Content!.CopyToAsync(Stream.Null);
        var entries = codes.Select(code => $$"""{"code":{{code}},"smslong":"2"}""");
        return Json("""{"etat":{"etat":[""" + string.Join(',', entries) + "]}}");
    }

    /// <summary>No answer, after the request's body was taken.</summary>
    public static async Task<HttpResponseMessage> NoneAsync(HttpRequestMessage request)
    {
        await request.Content!.CopyToAsync(Stream.Null);
        throw new HttpRequestException(HttpRequestError.ResponseEnded);
    }

    /// <summary>No connection.</summary>
    public static Task<HttpResponseMessage> NotReached() => throw new HttpRequestException(HttpRequestError.ConnectionError);

    public static HttpResponseMessage Json(string body) =>
        new(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
}
