using TemplateSms;

namespace OrderShop.Orders;

/// <summary>The shop's API.</summary>
public static class OrderEndpoints
{
    /// <summary>Maps <c>POST /orders</c>, <c>GET /orders/{id}</c> and <c>POST /orders/{id}/ship</c>.</summary>
    public static void MapOrders(this IEndpointRouteBuilder application)
    {
        var orders = application.MapGroup("/orders");
        orders.MapPost("", Add);
        orders.MapGet("{id}", Get);
        orders.MapPost("{id}/ship", ShipAsync);
    }

    // Refused here, where the customer still can correct it, and not on the day of the shipment.
    private static IResult Add(Order order, OrderBook book)
    {
        if (!PhoneNumber.TryParse(order.Customer.Phone, PhoneRegion.France, out _))
            return Results.ValidationProblem(new Dictionary<string, string[]> { ["customer.phone"] = ["This is no phone number."] });
        return book.TryAdd(order) ? Results.Created($"/orders/{order.Id}", order) : Results.Conflict();
    }

    private static IResult Get(string id, OrderBook book) =>
        book.Find(id) is { } found ? Results.Ok(new { found.Order, Status = found.Status.ToString() }) : Results.NotFound();

    private static async Task<IResult> ShipAsync(string id, OrderBook book, Shipping shipping, CancellationToken cancellationToken)
    {
        if (book.Find(id) is not { } found)
            return Results.NotFound();
        try
        {
            var status = await shipping.ShipAsync(found.Order, cancellationToken);
            return status is null ? Results.Conflict() : Results.Ok(new { Status = status.ToString() });
        }
        catch (SmsTransportException)
        {
            return Results.Problem("The SMS gateway cannot be reached; the order is still open.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
        catch (SmsTemplateException exception)
        {
            return Results.Problem(exception.Message, statusCode: StatusCodes.Status422UnprocessableEntity);
        }
    }
}
