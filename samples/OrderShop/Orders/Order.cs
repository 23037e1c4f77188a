namespace OrderShop.Orders;

/// <summary>An order.</summary>
public sealed record Order(string Id, Customer Customer, DateOnly Eta, int Items);
