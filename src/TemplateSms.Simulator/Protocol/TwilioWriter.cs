using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using TemplateSms.Shared;

namespace TemplateSms.Simulator.Protocol;

/// <summary>Writes Twilio's answers: its message object, and the object of a refusal.</summary>
internal static class TwilioWriter
{
    public const string Version = "2010-04-01";

    private const string Date = "ddd, dd MMM yyyy HH:mm:ss '+0000'";
    private const int RetryAfterSeconds = 1;

    private static readonly JsonWriterOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The message object: 201 for a new message, 200 for one that was asked for.</summary>
    public static GatewayReply Message(int status, GatewayMessage message) => Write(status, json =>
    {
        var resource = message.Twilio!;
        var address = $"/{Version}/Accounts/{resource.AccountSid}/Messages/{resource.Sid}";
        json.WriteString("account_sid", resource.AccountSid);
        json.WriteString("api_version", Version);
        json.WriteString("body", message.Text);
        json.WriteString("date_created", Rfc2822(message.ReceivedAt));
        json.WriteString("date_sent", Rfc2822(resource.SentAt));
        json.WriteString("date_updated", Rfc2822(resource.UpdatedAt));
        json.WriteString("direction", "outbound-api");
        if (resource.ErrorCode is { } code)
            json.WriteNumber("error_code", code);
        else
            json.WriteNull("error_code");
        json.WriteNull("error_message");
        json.WriteString("from", message.Sender);
        json.WriteString("messaging_service_sid", resource.MessagingServiceSid);
        json.WriteString("num_media", "0");
        json.WriteString("num_segments", HasSender(resource) ? message.Segments.ToString(CultureInfo.InvariantCulture) : "0");
        json.WriteNull("price");
        json.WriteNull("price_unit");
        json.WriteString("sid", resource.Sid);
        json.WriteString("status", resource.Status);
        json.WriteStartObject("subresource_uris");
        json.WriteString("media", $"{address}/Media.json");
        json.WriteEndObject();
        json.WriteString("to", message.Recipient);
        json.WriteString("uri", $"{address}.json");
    });

    /// <summary>A refusal by its code, with the HTTP status that belongs to it.</summary>
    public static GatewayReply Refused(Refusal refusal) => Refused(refusal, StatusOf(refusal.Code));

    /// <summary>A refusal with a status of its own.</summary>
    public static GatewayReply Refused(Refusal refusal, int status)
    {
        var reply = Write(status, json =>
        {
            json.WriteNumber("code", refusal.Code);
            json.WriteString("message", refusal.Message);
            json.WriteString("more_info", string.Create(CultureInfo.InvariantCulture, $"https://www.twilio.com/docs/errors/{refusal.Code}"));
            json.WriteNumber("status", status);
        });
        return status == StatusCodes.Status429TooManyRequests ? reply with { RetryAfter = RetryAfterSeconds } : reply;
    }

    // The segments of a message to a service are not counted before its sender is chosen (document, num_segments).
    private static bool HasSender(TwilioResource resource) =>
        resource.MessagingServiceSid is null || resource.Status is not (TwilioStatuses.Accepted or TwilioStatuses.Scheduled);

    // The error pages name a status for two codes only.
    private static int StatusOf(int code) => code switch
    {
        TwilioCodes.Authenticate => StatusCodes.Status401Unauthorized,
        TwilioCodes.TooManyRequests => StatusCodes.Status429TooManyRequests,
        _ => StatusCodes.Status400BadRequest,
    };

    private static string? Rfc2822(DateTimeOffset? time) => time?.UtcDateTime.ToString(Date, CultureInfo.InvariantCulture);

    private static GatewayReply Write(int status, Action<Utf8JsonWriter> write)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, _plain))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return new GatewayReply(status, GatewayReply.Json, body.ToArray());
    }
}
