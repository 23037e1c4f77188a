namespace OrderShop.Orders;

/// <summary>How far an order is, and what is known of its message.</summary>
public enum OrderStatus
{
    /// <summary>In the warehouse.</summary>
    Open,

    /// <summary>Under way, and the customer was told.</summary>
    ShippedAndTold,

    /// <summary>Under way; the gateway refused the message, so that somebody has to call.</summary>
    ShippedNotTold,

    /// <summary>Under way; whether the message was sent is not known, so that it must not be sent again unasked.</summary>
    ShippedPerhapsTold,
}
