using System.Diagnostics;
using Microsoft.Extensions.Options;
using OrderShop.Orders;
using OrderShop.Telemetry;
using TemplateSms;

namespace OrderShop.Messages;

/// <summary>Sends the messages of the outbox, whoever waits for them or no longer does.</summary>
public sealed partial class OutboxWorker(
    Outbox outbox, OrderBook orders, ISmsClient sms, IOptions<ShopOptions> options, ILogger<OutboxWorker> logger) : BackgroundService
{
    /// <inheritdoc/>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        if (outbox.SetAsideInterrupted() is > 0 and var count)
            LogInterrupted(count);
        return base.StartAsync(cancellationToken);
    }

    // The token ends the waits and never a send: the host waits for the one that is on its way, and then stops.
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (outbox.TryClaim() is not { } message)
            {
                await outbox.WaitAsync(stoppingToken);
                continue;
            }

            var (state, note) = await SendAsync(message);
            outbox.Settle(message, state, note);
            if (state is MessageState.Pending)
                await Task.Delay(options.Value.RetryDelay, stoppingToken);
        }
    }

    private async Task<(MessageState State, string? Note)> SendAsync(ClaimedMessage message)
    {
        // The trace of the request goes on.
        using var activity = ShopTelemetry.Activities.StartActivity("send message", ActivityKind.Internal, message.Trace);
        try
        {
            var order = orders.Find(message.OrderId)!.Order;
            await sms.SendOrderShipped(order.Customer.Phone, order, options.Value.TrackingPageOf(order.Id), order.Customer.Language, cancellationToken: CancellationToken.None);
            return (MessageState.Sent, null);
        }
        catch (Exception exception) when (exception is SmsTransportException or OptionsValidationException)
        {
            // Nothing has left, so that another attempt sends once.
            LogNotReached(message.OrderId, exception.Message);
            return (MessageState.Pending, exception.Message);
        }
        catch (Exception exception) when (exception is SmsRejectedException or SmsTemplateException)
        {
            LogRefused(message.OrderId, exception.Message);
            return (MessageState.Refused, exception.Message);
        }
        catch (Exception exception)
        {
            // The message may have been sent, and a second one would be paid for twice.
            LogUnknown(exception, message.OrderId);
            return (MessageState.Unknown, exception.Message);
        }
    }

    // The exceptions of the library hold no text, key or number, so that they can be logged.
    [LoggerMessage(Level = LogLevel.Warning, Message = "The message of order {Order} has to wait: {Reason}")]
    private partial void LogNotReached(string order, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The message of order {Order} was refused: {Reason}")]
    private partial void LogRefused(string order, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Nobody knows whether the message of order {Order} was sent")]
    private partial void LogUnknown(Exception exception, string order);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Count} messages were on their way when the shop ended; nobody knows whether they were sent")]
    private partial void LogInterrupted(int count);
}
