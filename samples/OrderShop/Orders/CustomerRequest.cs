namespace OrderShop.Orders;

/// <summary>A customer as a client names them: any part may be missing.</summary>
public sealed record CustomerRequest(string? FirstName, string? Phone, string? Language);
