using Microsoft.Extensions.Options;
using OrderShop.Messages;

namespace OrderShop.Orders;

/// <summary>The shop's API. No request waits for a message, and none is needed again after an answer that got lost.</summary>
public static class OrderEndpoints
{
    /// <summary>Maps the endpoints below <c>/orders</c>.</summary>
    public static void MapOrders(this IEndpointRouteBuilder application)
    {
        var orders = application.MapGroup("/orders");
        orders.MapPost("", Add);
        orders.MapGet("{id}", (string id, OrderBook book) => book.Find(id) is { } found ? Results.Ok(found) : Unknown(id));
        orders.MapPost("{id}/ship", Ship);
        orders.MapPost("{id}/resend", Resend);
    }

    private static IResult Add(OrderRequest request, OrderReader reader, OrderBook book)
    {
        var faults = new Dictionary<string, string[]>();
        if (reader.Read(request, faults) is not { } order)
            return Results.ValidationProblem(faults);
        if (book.TryAdd(order))
            return Results.Created($"/orders/{order.Id}", book.Find(order.Id));
        // The same order a second time is the same order, as after an answer that got lost.
        return book.Find(order.Id) is { } found && found.Order == order ? Results.Ok(found) : Conflict("There is another order of this id.");
    }

    private static IResult Ship(string id, OrderBook book, IOptions<ShopOptions> options)
    {
        if (book.Find(id) is not { Order: var order })
            return Unknown(id);
        // Its tracker leads from a receipt back to the order.
        if (!Sms.TryOrderShipped(order, options.Value.TrackingPageOf(id), out var message, out var error, order.Customer.Language))
            return Results.Problem(error.Message, statusCode: StatusCodes.Status422UnprocessableEntity);
        return book.TryShip(order, message.Tracker!) ? Results.Accepted($"/orders/{id}", book.Find(id)) : Results.Ok(book.Find(id));
    }

    private static IResult Resend(string id, OrderBook book, Outbox outbox)
    {
        if (book.Find(id) is null)
            return Unknown(id);
        if (!outbox.TryResend(id))
            return Conflict("Only a message that was refused, or whose outcome is unknown, is sent again.");
        outbox.Wake();
        return Results.Accepted($"/orders/{id}", book.Find(id));
    }

    private static IResult Unknown(string id) => Results.Problem($"There is no order {id}.", statusCode: StatusCodes.Status404NotFound);

    private static IResult Conflict(string reason) => Results.Problem(reason, statusCode: StatusCodes.Status409Conflict);
}
