namespace OrderShop.Orders;

/// <summary>Who ordered. The name is whatever people call themselves; the template says what of it an SMS takes.</summary>
public sealed record Customer(string FirstName, string Phone);
