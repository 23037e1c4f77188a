namespace TemplateSms.Queue;

/// <summary>The state of a message in the ledger.</summary>
public enum SmsQueueState
{
    /// <summary>Waits for its time, its lane's rate or a worker.</summary>
    Queued,

    /// <summary>A worker has claimed it, and may be sending it.</summary>
    Sending,

    /// <summary>The gateway has taken it.</summary>
    Accepted,

    /// <summary>The gateway, or a rule before it, has refused it.</summary>
    Rejected,

    /// <summary>It may have reached the gateway, and no answer came back. It is not sent again by itself.</summary>
    Unknown,

    /// <summary>Its time passed before it left.</summary>
    Expired,

    /// <summary>Somebody took it out of the queue, or gave it up.</summary>
    Cancelled,
}
