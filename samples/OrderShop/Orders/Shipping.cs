using Microsoft.Extensions.Options;
using TemplateSms;

namespace OrderShop.Orders;

/// <summary>Ships orders and tells customers.</summary>
public sealed partial class Shipping(OrderBook orders, ISmsClient sms, IOptions<ShopOptions> options, ILogger<Shipping> logger)
{
    /// <summary>Ships an open order and sends its message.</summary>
    /// <returns>What became of the message, or null when the order is not open.</returns>
    /// <exception cref="SmsTransportException">The message never reached the gateway; the order is open again.</exception>
    public async Task<OrderStatus?> ShipAsync(Order order, CancellationToken cancellationToken)
    {
        var to = PhoneNumber.Parse(order.Customer.Phone, PhoneRegion.France);
        var tracking = new Uri(options.Value.TrackingPage, order.Id);
        // The order is taken before the message is sent: of two calls at once, one sends.
        if (!orders.TryMove(order, OrderStatus.Open, OrderStatus.ShippedPerhapsTold))
            return null;
        try
        {
            await sms.SendOrderShipped(to, order, tracking, cancellationToken: cancellationToken);
            return Move(order, OrderStatus.ShippedAndTold);
        }
        catch (SmsRejectedException refusal)
        {
            LogRefused(order.Id, refusal.Message);
            return Move(order, OrderStatus.ShippedNotTold);
        }
        catch (SmsOutcomeUnknownException)
        {
            // The message may have been sent, and a second one would be paid for twice.
            LogUnknown(order.Id);
            return OrderStatus.ShippedPerhapsTold;
        }
        catch (Exception exception) when (exception is SmsTransportException or SmsTemplateException or OperationCanceledException)
        {
            Move(order, OrderStatus.Open);
            throw;
        }
    }

    private OrderStatus Move(Order order, OrderStatus status)
    {
        orders.TryMove(order, OrderStatus.ShippedPerhapsTold, status);
        return status;
    }

    // The exceptions of the library hold no text, key or number, so that they can be logged.
    [LoggerMessage(Level = LogLevel.Warning, Message = "The message of order {Order} was refused: {Reason}")]
    private partial void LogRefused(string order, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Nobody knows whether the message of order {Order} was sent")]
    private partial void LogUnknown(string order);
}
