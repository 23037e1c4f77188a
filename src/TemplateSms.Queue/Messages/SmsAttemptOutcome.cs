namespace TemplateSms.Queue;

/// <summary>The outcome of one attempt to send a message.</summary>
public enum SmsAttemptOutcome
{
    /// <summary>A worker has claimed the message, and its lease has not ended.</summary>
    Sending,

    /// <summary>The gateway has taken the message.</summary>
    Accepted,

    /// <summary>The gateway, or a rule before it, has refused the message.</summary>
    Rejected,

    /// <summary>The message cannot have reached the gateway.</summary>
    NotReached,

    /// <summary>The message may have reached the gateway.</summary>
    Unknown,

    /// <summary>The message may have reached the gateway, and somebody allowed another attempt all the same.</summary>
    Released,
}
