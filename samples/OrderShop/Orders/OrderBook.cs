using System.Collections.Concurrent;

namespace OrderShop.Orders;

/// <summary>The orders, in memory.</summary>
public sealed class OrderBook
{
    private readonly ConcurrentDictionary<string, (Order Order, OrderStatus Status)> _orders = new(StringComparer.Ordinal);

    /// <summary>Adds an order; false when there is one of its number.</summary>
    public bool TryAdd(Order order) => _orders.TryAdd(order.Id, (order, OrderStatus.Open));

    /// <summary>An order and how far it is, or null.</summary>
    public (Order Order, OrderStatus Status)? Find(string id) => _orders.TryGetValue(id, out var found) ? found : null;

    /// <summary>Moves an order from one status to another; false when it is not, or no longer, in the first.</summary>
    public bool TryMove(Order order, OrderStatus from, OrderStatus to) => _orders.TryUpdate(order.Id, (order, to), (order, from));
}
