using System.Security.Cryptography;
using System.Text;
using TemplateSms.AspNetCore.Tests.Hosting;

namespace TemplateSms.AspNetCore.Tests.Twilio;

/// <summary>A status callback as Twilio's pages describe it, signed for the URL that Twilio knows.</summary>
internal sealed class StatusCallback
{
    public string PathAndQuery { get; init; } = "/sms/status?tracker=orderA1029";

    public IReadOnlyList<(string Name, string Value)> Fields { get; init; } =
    [
        ("MessageSid", "SM0123456789abcdef0123456789abcdef"),
        ("MessageStatus", "delivered"),
        ("To", "+33680010203"),
    ];

    public string Token { get; init; } = TwilioHost.Token;

    /// <summary>The beginning of the URL that is signed.</summary>
    public string SignedAddress { get; init; } = "https://shop.example";

    public string Signature => SignatureOf(SignedAddress + PathAndQuery);

    /// <summary>The signature of these fields for another URL.</summary>
    public string SignatureOf(string url)
    {
        var signed = url + string.Concat(Fields.OrderBy(field => field.Name, StringComparer.Ordinal).Select(field => field.Name + field.Value));
#pragma warning disable CA5350 // Twilio's own scheme.
        using var hmac = new HMACSHA1(Encoding.UTF8.GetBytes(Token));
#pragma warning restore CA5350
        return Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(signed)));
    }

    public Task<HttpResponseMessage> SendAsync(ReceiptHost host) => SendAsync(host, Signature);

    public async Task<HttpResponseMessage> SendAsync(ReceiptHost host, params string[] signatures)
    {
        using var form = new FormUrlEncodedContent(Fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await SendAsync(host, form, signatures);
    }

    public async Task<HttpResponseMessage> SendAsync(ReceiptHost host, HttpContent body, params string[] signatures)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, PathAndQuery) { Content = body };
        request.Headers.TryAddWithoutValidation("X-Twilio-Signature", signatures);
        return await host.Http.SendAsync(request);
    }
}
