namespace TemplateSms.AspNetCore.Storing;

/// <summary>Keeps every receipt in the store, where the application has no handler of its own.</summary>
internal sealed class StoringReceiptHandler(ISmsReceiptStore store) : ISmsReceiptHandler
{
    public Task HandleAsync(SmsDeliveryReceipt receipt, CancellationToken cancellationToken) => store.AddAsync(receipt, cancellationToken);
}
