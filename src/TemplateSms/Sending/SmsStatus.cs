namespace TemplateSms;

/// <summary>How far a message has come when a receipt is given.</summary>
public enum SmsStatus
{
    /// <summary>The gateway has taken the message. Delivery to the handset is reported elsewhere, if at all.</summary>
    Accepted,

    /// <summary>The message is stored and will be handed to the gateway later; the gateway's fields are still null.</summary>
    Queued,
}
