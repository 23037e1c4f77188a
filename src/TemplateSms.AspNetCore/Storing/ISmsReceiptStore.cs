namespace TemplateSms.AspNetCore;

/// <summary>Keeps delivery receipts until the application asks for them.</summary>
public interface ISmsReceiptStore
{
    /// <summary>Keeps a receipt.</summary>
    /// <param name="receipt">The gateway's report. It may come twice, and after a later one.</param>
    /// <param name="cancellationToken">Cancelled when the host has stopped waiting for requests.</param>
    /// <returns>A task that ends when the receipt is kept.</returns>
    Task AddAsync(SmsDeliveryReceipt receipt, CancellationToken cancellationToken);

    /// <summary>Finds the receipts of a message, in the order in which they came; none when nothing was reported yet, or the store keeps it no more.</summary>
    /// <param name="tracker">The tracker that the message was sent with.</param>
    /// <param name="number">
    /// The recipient in E.164, such as <c>+33680010203</c>: one tracker may stand for many recipients. A receipt without a
    /// <see cref="SmsDeliveryReceipt.Number"/> is not found by a number. Null finds those of all recipients.
    /// </param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The receipts.</returns>
    Task<IReadOnlyList<SmsDeliveryReceipt>> FindAsync(string tracker, string? number, CancellationToken cancellationToken);
}
