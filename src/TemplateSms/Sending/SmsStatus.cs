namespace TemplateSms;

/// <summary>The progress of a message at the time of its receipt.</summary>
public enum SmsStatus
{
    /// <summary>The gateway has taken the message. Delivery to the handset is reported elsewhere, if at all.</summary>
    Accepted,

    /// <summary>The message is stored and will be handed to the gateway later; the gateway's fields are still null.</summary>
    Queued,
}
