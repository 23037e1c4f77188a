namespace TemplateSms.AspNetCore;

/// <summary>The stage that a message has reached by the gateway's report, as far as the gateway documents its words.</summary>
public enum SmsDeliveryStatus
{
    /// <summary>The gateway reports a word that it does not document, or none: read <see cref="SmsDeliveryReceipt.StatusText"/> and <see cref="SmsDeliveryReceipt.Parameters"/>.</summary>
    Unknown,

    /// <summary>The message is on its way: scheduled, queued, or handed to the carrier.</summary>
    Underway,

    /// <summary>The message has reached the handset. Final.</summary>
    Delivered,

    /// <summary>The message was given up: it failed, did not reach the handset, or was canceled. Final.</summary>
    NotDelivered,
}
