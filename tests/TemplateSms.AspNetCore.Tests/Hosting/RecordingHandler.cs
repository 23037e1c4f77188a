namespace TemplateSms.AspNetCore.Tests.Hosting;

/// <summary>Keeps the receipts, after whatever a test wants done first.</summary>
internal sealed class RecordingHandler(ReceivedReceipts received) : ISmsReceiptHandler
{
    public async Task HandleAsync(SmsDeliveryReceipt receipt, CancellationToken cancellationToken)
    {
        await received.Before(receipt, cancellationToken);
        received.Receipts.Enqueue(receipt);
    }
}
