namespace OrderShop.Orders;

/// <summary>An order as a client asks for it: any part may be missing.</summary>
public sealed record OrderRequest(string? Id, CustomerRequest? Customer, DateOnly? Eta, int? Items);
