using TemplateSms.AspNetCore;

namespace OrderShop.Messages;

/// <summary>Keeps the gateway's delivery receipts.</summary>
public sealed partial class ReceiptHandler(Outbox outbox, ILogger<ReceiptHandler> logger) : ISmsReceiptHandler
{
    /// <inheritdoc/>
    public Task HandleAsync(SmsDeliveryReceipt receipt, CancellationToken cancellationToken)
    {
        // iSendPro does not document its statuses, so the receipt is kept as it came. It may hold a number: it is not logged.
        if (receipt.Tracker is null || !outbox.TryReport(receipt.Tracker, QueryString.Create(receipt.Parameters).Value ?? ""))
            LogUnknown();
        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A delivery receipt came for no message of this shop")]
    private partial void LogUnknown();
}
