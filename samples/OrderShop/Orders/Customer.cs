using TemplateSms;

namespace OrderShop.Orders;

/// <summary>The person who ordered.</summary>
/// <param name="FirstName">Whatever people call themselves. A message that has no room for it is sent without it.</param>
/// <param name="Phone">The number that messages go to.</param>
/// <param name="Language">The tag of the language that the customer reads, such as <c>pl</c> or <c>fr-CA</c>; null for the shop's own. A language without a text of its own gets the shop's.</param>
public sealed record Customer(string FirstName, PhoneNumber Phone, string? Language = null);
