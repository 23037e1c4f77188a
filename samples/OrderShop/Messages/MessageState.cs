namespace OrderShop.Messages;

/// <summary>The way of a message, as far as the shop knows it.</summary>
public enum MessageState
{
    /// <summary>Waits to be sent.</summary>
    Pending,

    /// <summary>On its way to the gateway.</summary>
    Sending,

    /// <summary>Accepted by the gateway.</summary>
    Sent,

    /// <summary>Refused: nothing was sent, and somebody has to tell the customer.</summary>
    Refused,

    /// <summary>Perhaps sent, so that it is never sent again without being asked for.</summary>
    Unknown,

    /// <summary>Sent, and the gateway has reported what became of it.</summary>
    Reported,
}
