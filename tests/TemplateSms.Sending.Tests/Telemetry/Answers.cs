using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests.Telemetry;

/// <summary>Answers of a gateway, to a request whose body has left first.</summary>
internal static class Answers
{
    /// <summary>An answer with each code and two segments, after the request's body was taken.</summary>
    public static async Task<HttpResponseMessage> CodesAsync(HttpRequestMessage request, params int[] codes)
    {
        await request.Content!.CopyToAsync(Stream.Null);
        return StubClient.Answer(string.Join(',', codes.Select(code => $"{code}:2")));
    }

    /// <summary>No answer, after the request's body was taken.</summary>
    public static async Task<HttpResponseMessage> NoneAsync(HttpRequestMessage request)
    {
        await request.Content!.CopyToAsync(Stream.Null);
        throw new HttpRequestException(HttpRequestError.ResponseEnded);
    }

    /// <summary>No connection.</summary>
    public static Task<HttpResponseMessage> NotReached() => throw new HttpRequestException(HttpRequestError.ConnectionError);
}
