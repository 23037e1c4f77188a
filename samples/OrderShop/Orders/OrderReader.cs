using Microsoft.Extensions.Options;
using TemplateSms;

namespace OrderShop.Orders;

/// <summary>
/// Reads orders. An order whose message could not be sent is refused here, where the customer still can correct it, and not
/// on the day of the shipment.
/// </summary>
public sealed class OrderReader(IOptions<ShopOptions> options)
{
    /// <summary>Reads an order.</summary>
    /// <param name="request">The request.</param>
    /// <param name="faults">Takes what is wrong, by field.</param>
    /// <returns>The order, or null where something is wrong.</returns>
    public Order? Read(OrderRequest request, Dictionary<string, string[]> faults)
    {
        Require(!string.IsNullOrEmpty(request.Id), "id");
        Require(request.Eta is not null, "eta");
        Require(request.Items is not null, "items");
        Require(request.Customer is not null, "customer");
        Require(request.Customer is null || !string.IsNullOrWhiteSpace(request.Customer.FirstName), "customer.firstName");
        if (request.Customer is not null && !PhoneNumber.TryParse(request.Customer.Phone, PhoneRegion.France, out _))
            faults["customer.phone"] = ["This is not a phone number."];
        if (faults.Count > 0)
            return null;

        var customer = new Customer(request.Customer!.FirstName!, PhoneNumber.Parse(request.Customer.Phone!, PhoneRegion.France), request.Customer.Language);
        var order = new Order(request.Id!, customer, request.Eta!.Value, request.Items!.Value);
        // The bounds stand in the template only: whatever it would refuse is refused now.
        if (Sms.TryOrderShipped(order, options.Value.TrackingPageOf(order.Id), out _, out var error, customer.Language))
            return order;
        faults[FieldOf(error)] = [error.Message];
        return null;

        void Require(bool isThere, string field)
        {
            if (!isThere)
                faults[field] = ["This is required."];
        }
    }

    // The template calls the field order.items; the page of an order is made of its id.
    private static string FieldOf(SmsArgumentError error) => error.Parameter switch
    {
        null => "order",
        "tracking" => "id",
        var parameter => parameter.Replace("order.", "", StringComparison.Ordinal),
    };
}
