namespace TemplateSms.Queue;

/// <summary>Result of a wish to send an unknown message again.</summary>
public enum SmsRelease
{
    /// <summary>The message is queued again. If the gateway has taken it before, the recipient gets it twice.</summary>
    Released,

    /// <summary>It is too early: a request may still be on its way (<see cref="SmsUnknownMessage.ReleasableAt"/>).</summary>
    TooEarly,

    /// <summary>The outcome of the message is not unknown, or its text has been erased.</summary>
    NotUnknown,

    /// <summary>There is no such message.</summary>
    NotFound,
}
