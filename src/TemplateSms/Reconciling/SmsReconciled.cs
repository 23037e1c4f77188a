namespace TemplateSms;

/// <summary>The state of a message after a gateway's reports were read.</summary>
public enum SmsReconciled
{
    /// <summary>Nothing proves that the message was taken, and nothing that it was not: do not send it again by yourself.</summary>
    StillUnknown,

    /// <summary>The gateway has taken the message.</summary>
    Accepted,

    /// <summary>The gateway has not taken the message: sending it again sends it once.</summary>
    NotFound,
}
