namespace TemplateSms.Soak.Failover;

/// <summary>The ways in which a gateway treats a message.</summary>
internal enum FailoverFault
{
    Accepts,

    /// <summary>The recipient has opted out.</summary>
    OptedOut,

    /// <summary>No connection is made.</summary>
    NotReached,

    /// <summary>The account's token is refused; where the gateway's rules do not say what that means, the outcome is unknown.</summary>
    KeyRefused,

    /// <summary>There are too many requests; likewise.</summary>
    TooMany,

    /// <summary>The message is taken, and the answer is lost.</summary>
    TakenAndLost,

    /// <summary>The message is not taken, and the answer is lost.</summary>
    DroppedAndLost,

    /// <summary>The answer is a web page.</summary>
    Html,

    /// <summary>The answer is about somebody else.</summary>
    SomebodyElse,
}
