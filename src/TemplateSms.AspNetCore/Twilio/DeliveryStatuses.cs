using TemplateSms.Shared;

namespace TemplateSms.AspNetCore.Twilio;

/// <summary>The stage that each of Twilio's words stands for.</summary>
internal static class DeliveryStatuses
{
    public static SmsDeliveryStatus Of(string? word) => word switch
    {
        TwilioStatuses.Accepted or TwilioStatuses.Scheduled or TwilioStatuses.Queued or TwilioStatuses.Sending or TwilioStatuses.Sent => SmsDeliveryStatus.Underway,
        TwilioStatuses.Delivered => SmsDeliveryStatus.Delivered,
        TwilioStatuses.Failed or TwilioStatuses.Undelivered or TwilioStatuses.Canceled => SmsDeliveryStatus.NotDelivered,
        _ => SmsDeliveryStatus.Unknown,
    };
}
