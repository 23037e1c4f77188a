namespace TemplateSms.Simulator.Messages;

/// <summary>The statuses of Twilio's message resource that a sent message passes through (its document, <c>message_enum_status</c>).</summary>
internal static class TwilioStatuses
{
    public const string Accepted = "accepted";
    public const string Scheduled = "scheduled";
    public const string Queued = "queued";
    public const string Sending = "sending";
    public const string Sent = "sent";
    public const string Delivered = "delivered";
    public const string Undelivered = "undelivered";
    public const string Failed = "failed";

    public static bool IsFinal(string status) => status is Delivered or Undelivered or Failed;
}
