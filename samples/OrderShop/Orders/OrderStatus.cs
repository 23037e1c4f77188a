namespace OrderShop.Orders;

/// <summary>The way of an order.</summary>
public enum OrderStatus
{
    /// <summary>In the warehouse.</summary>
    Open,

    /// <summary>Under way, and the customer is told of it.</summary>
    Shipped,
}
