using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace TemplateSms.Benchmarks.Dispatch.Twilio;

/// <summary>One message in Twilio's protocol.</summary>
internal static class TwilioSample
{
    public const string Account = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    public const string Token = "benchmark-token-0123456789abcdef";
    public const string From = "+33700000001";

    public static string To { get; } = "+" + Sample.Number;

    public static string Authorization { get; } = Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Account}:{Token}"));

    public static string Path { get; } = $"/2010-04-01/Accounts/{Account}/Messages.json";

    /// <summary>The number of an answer that accepts, as the others tell it.</summary>
    public static string Accepted(string? status, string? to) => status == "queued" && to == To ? Sample.Number : throw new InvalidOperationException("The gateway refused.");

    /// <summary>The answer to a request.</summary>
    public static string Answer(string to) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        {"account_sid":"{{Account}}","api_version":"2010-04-01","body":"{{Sample.Text}}","date_created":"Thu, 24 Aug 2023 05:01:45 +0000","date_sent":null,"date_updated":"Thu, 24 Aug 2023 05:01:45 +0000","direction":"outbound-api","error_code":null,"error_message":null,"from":"{{From}}","messaging_service_sid":null,"num_media":"0","num_segments":"1","price":null,"price_unit":"USD","sid":"SM0123456789abcdef0123456789abcdef","status":"queued","subresource_uris":{},"to":"{{to}}","uri":"{{Path}}"}
        """);
}

internal sealed record TwilioReply([property: JsonPropertyName("status")] string? Status, [property: JsonPropertyName("to")] string? To);

[JsonSerializable(typeof(TwilioReply))]
internal sealed partial class TwilioJson : JsonSerializerContext;
