using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace TemplateSms.Simulator.Tests.Callbacks;

/// <summary>A call as it arrived.</summary>
internal sealed record ReceivedCall(string Line, string Url, IReadOnlyDictionary<string, string> Form, string? Signature)
{
    public static async Task<ReceivedCall> ReadAsync(HttpRequest request)
    {
        var form = request.HasFormContentType ? await request.ReadFormAsync() : FormCollection.Empty;
        return new ReceivedCall(
            $"{request.Method} {request.Path}{request.QueryString}",
            request.GetEncodedUrl(),
            form.ToDictionary(field => field.Key, field => field.Value.ToString()),
            request.Headers["X-Twilio-Signature"] is [{ } signature] ? signature : null);
    }
}
