using System.Globalization;
using TemplateSms.Shared;

namespace TemplateSms.Simulator.Callbacks;

/// <summary>The request that tells an application how far a message at Twilio has come.</summary>
internal static class TwilioCallback
{
    /// <param name="url">The address.</param>
    /// <param name="message">The message.</param>
    /// <param name="resource">Its part of Twilio's.</param>
    /// <param name="token">The account's token, which signs the request; null where it is not known, for a request without a signature.</param>
    public static HttpRequestMessage Of(Uri url, GatewayMessage message, TwilioResource resource, string? token)
    {
        KeyValuePair<string, string>[] fields = [.. FieldsOf(message, resource)];
        var call = new HttpRequestMessage(HttpMethod.Post, url) { Content = new FormUrlEncodedContent(fields) };
        if (token is not null)
            call.Headers.Add(TwilioSignature.Header, TwilioSignature.Of(token, url.AbsoluteUri, fields));
        return call;
    }

    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(GatewayMessage message, TwilioResource resource)
    {
        yield return new(TwilioCallbackFields.MessageSid, resource.Sid!);
        yield return new(TwilioCallbackFields.MessageStatus, resource.Status!);
        if (resource.ErrorCode is { } code)
            yield return new(TwilioCallbackFields.ErrorCode, code.ToString(CultureInfo.InvariantCulture));
        yield return new("AccountSid", resource.AccountSid);
        if (message.Sender is { } sender)
            yield return new("From", sender);
        yield return new("To", message.Recipient);
    }
}
