using OrderShop.Orders;
using TemplateSms;

namespace OrderShop.Codes;

/// <summary>
/// Lets a customer see an order by a one-time code. A code is sent in the request and not by the outbox, since one that comes late is
/// worth nothing: whoever waits for it asks for another.
/// </summary>
public static class CodeEndpoints
{
    /// <summary>Maps the endpoints below <c>/orders/{id}/code</c>.</summary>
    public static void MapCodes(this IEndpointRouteBuilder application)
    {
        application.MapPost("/orders/{id}/code", SendAsync);
        application.MapPost("/orders/{id}/code/{code}", (string id, string code, OrderBook book, OrderCodes codes) =>
            codes.TryUse(id, code) && book.Find(id) is { } found ? Results.Ok(found) : Results.Problem("This code is not valid.", statusCode: StatusCodes.Status403Forbidden));
    }

    private static async Task<IResult> SendAsync(string id, OrderBook book, OrderCodes codes, ISmsClient sms)
    {
        if (book.Find(id) is not { Order: var order })
            return Results.Problem($"There is no order {id}.", statusCode: StatusCodes.Status404NotFound);
        try
        {
            await sms.SendOrderCode(order.Customer.Phone, codes.Issue(id), id, order.Customer.Language);
            return Results.Accepted();
        }
        catch (SmsException exception)
        {
            return Results.Problem(exception.Message, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
