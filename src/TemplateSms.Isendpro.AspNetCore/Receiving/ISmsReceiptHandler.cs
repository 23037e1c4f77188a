namespace TemplateSms.Isendpro.AspNetCore;

/// <summary>Takes the delivery receipts that the gateway reports.</summary>
public interface ISmsReceiptHandler
{
    /// <summary>
    /// Takes one receipt. When this returns, the gateway is answered 200; when it throws, the application's error
    /// handling answers, 500 by default. Whether the gateway reports again what was not answered 200, or reports twice
    /// what was, is not documented: expect both.
    /// </summary>
    /// <param name="receipt">What the gateway reports.</param>
    /// <param name="cancellationToken">
    /// Cancelled when the host has stopped waiting for requests, and not when the gateway hangs up, since a receipt may
    /// come only once.
    /// </param>
    /// <returns>A task that ends when the receipt is kept.</returns>
    Task HandleAsync(SmsDeliveryReceipt receipt, CancellationToken cancellationToken);
}
