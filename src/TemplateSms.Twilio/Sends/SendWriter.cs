using System.Globalization;
using TemplateSms.Sending;
using TemplateSms.Shared;
using TemplateSms.Twilio.Messages;
using TemplateSms.Twilio.Options;

namespace TemplateSms.Twilio.Sends;

/// <summary>Writes the request that sends a message.</summary>
internal static class SendWriter
{
    public static GatewayRequest Write(Account account, SmsRecipient recipient)
    {
        var outgoing = Outgoing.Of(recipient);
        var sender = outgoing.Sender!.Value;
        List<(string Name, string Value)> fields =
        [
            ("To", recipient.To.Value),
            (outgoing.IsOfService ? "MessagingServiceSid" : "From", sender),
            ("Body", outgoing.Content.Text),
        ];
        if (account.StatusCallback is { } callback)
            fields.Add(("StatusCallback", Callback(callback, outgoing.Tracker)));
        if (account.ValidityPeriod is { } validity)
            fields.Add(("ValidityPeriod", ((int)validity.TotalSeconds).ToString(CultureInfo.InvariantCulture)));
        if (outgoing.SendAt is { } time)
            fields.AddRange([("ScheduleType", "fixed"), ("SendAt", time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))]);
        return GatewayRequest.Form("Messages", account.Messages, [.. fields]).WithHeader("Authorization", account.Authorization);
    }

    private static string Callback(Uri address, string? tracker)
    {
        if (tracker is null)
            return address.AbsoluteUri;
        var separator = address.Query.Length == 0 ? '?' : '&';
        return $"{address.AbsoluteUri}{separator}{TwilioCallbackFields.Tracker}={Uri.EscapeDataString(tracker)}";
    }
}
