#if TEMPLATESMS_TWILIO
namespace TemplateSms.Twilio;
#else
namespace TemplateSms.Shared;
#endif

/// <summary>Twilio's words for how far a message has come (its OpenAPI document, <c>message_enum_status</c>), as far as they are about messages that are sent.</summary>
#if TEMPLATESMS_TWILIO
public
#else
internal
#endif
static class TwilioStatuses
{
    /// <summary>Twilio has taken the message and is choosing its sender.</summary>
    public const string Accepted = "accepted";

    /// <summary>Twilio keeps the message for its time.</summary>
    public const string Scheduled = "scheduled";

    /// <summary>The message was canceled before its time.</summary>
    public const string Canceled = "canceled";

    /// <summary>The message waits to be sent.</summary>
    public const string Queued = "queued";

    /// <summary>The message is being handed to the carrier.</summary>
    public const string Sending = "sending";

    /// <summary>The carrier has taken the message.</summary>
    public const string Sent = "sent";

    /// <summary>The message could not be sent.</summary>
    public const string Failed = "failed";

    /// <summary>The carrier says that the message has reached the handset.</summary>
    public const string Delivered = "delivered";

    /// <summary>The carrier says that the message has not reached the handset.</summary>
    public const string Undelivered = "undelivered";

    /// <summary>All of them.</summary>
    internal static IReadOnlyList<string> Known { get; } = [Accepted, Scheduled, Canceled, Queued, Sending, Sent, Failed, Delivered, Undelivered];
}
