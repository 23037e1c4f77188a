using System.Globalization;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace TemplateSms.AspNetCore;

/// <summary>A gateway's report on a message. Whatever the gateway does not document is in <see cref="Parameters"/> alone.</summary>
public sealed record SmsDeliveryReceipt
{
    /// <summary>The name of the gateway that reports: <c>isendpro</c> or <c>twilio</c>.</summary>
    public required string Gateway { get; init; }

    /// <summary>The name of the account whose endpoint took the report; null for the one without a name.</summary>
    public string? Account { get; init; }

    /// <summary>
    /// The tracker of the message; null when it came empty, more than once or not at all, or from iSendPro with anything but 1 to 49
    /// letters and digits, which no tracker there has. Anybody who knows iSendPro's secret can write it: look it up, and do not trust
    /// it further. In Twilio's callbacks it is part of the signed URL.
    /// </summary>
    public required string? Tracker { get; init; }

    /// <summary>The phone's number in E.164, such as <c>+33680010203</c>; null when none came, or what came cannot be read as one.</summary>
    public string? Number { get; init; }

    /// <summary>The gateway's own name of the message, the <c>GatewayId</c> of the receipt of its send; null where the gateway has none (iSendPro).</summary>
    public string? GatewayId { get; init; }

    /// <summary>
    /// The stage that the message has reached. iSendPro documents no statuses: its receipts have those that
    /// <see cref="IsendproReceiptOptions.Statuses"/> gives its values, and else <see cref="SmsDeliveryStatus.Unknown"/>.
    /// </summary>
    public SmsDeliveryStatus Status { get; init; }

    /// <summary>The gateway's own word for the status, such as <c>undelivered</c>, as it came; null where none came.</summary>
    public string? StatusText { get; init; }

    /// <summary>The gateway's code for a message that was given up, as it came; null where there is none.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>
    /// Every parameter of the query and the form but the secret, percent-decoded as UTF-8 and otherwise as it came, the
    /// tracker included. Names are found in any case; one that came several times has all its values. They may hold a
    /// phone number.
    /// </summary>
    public required IReadOnlyDictionary<string, StringValues> Parameters { get; init; }

    // Words and values come from outside, and may hold a number or an argument of a template.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(
            CultureInfo.InvariantCulture,
            $"Gateway = {Gateway}, Status = {Status}, HasTracker = {Tracker is not null}, Parameters = {Parameters.Count}");
        return true;
    }
}
