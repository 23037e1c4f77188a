namespace TemplateSms.AspNetCore;

/// <summary>Takes the delivery receipts of all gateways.</summary>
public interface ISmsReceiptHandler
{
    /// <summary>
    /// Takes one receipt. When this returns, the gateway is answered 200; when it throws, the application's error
    /// handling answers, 500 by default. Gateways do not document whether they repeat a report that was not answered 200, or
    /// in which order reports arrive: expect a receipt twice, late, or never.
    /// </summary>
    /// <param name="receipt">The gateway's report.</param>
    /// <param name="cancellationToken">
    /// Cancelled when the host has stopped waiting for requests, and not when the gateway hangs up, since a receipt may
    /// come only once.
    /// </param>
    /// <returns>A task that ends when the receipt is kept.</returns>
    Task HandleAsync(SmsDeliveryReceipt receipt, CancellationToken cancellationToken);
}
