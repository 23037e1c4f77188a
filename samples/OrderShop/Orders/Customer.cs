using TemplateSms;

namespace OrderShop.Orders;

/// <summary>The person who ordered. The name is whatever people call themselves; the template says how much of it an SMS takes.</summary>
public sealed record Customer(string FirstName, PhoneNumber Phone);
