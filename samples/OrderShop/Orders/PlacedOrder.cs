using OrderShop.Messages;

namespace OrderShop.Orders;

/// <summary>An order in the book, with its message.</summary>
/// <param name="Order">The order.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Message">How far its message is; null before the shipment.</param>
/// <param name="Note">Why the message is in its state, or what the gateway reported; null where there is nothing to say.</param>
public sealed record PlacedOrder(Order Order, OrderStatus Status, MessageState? Message, string? Note);
