namespace TemplateSms;

/// <summary>Tells whether delivery receipts came, wherever an application keeps them.</summary>
public interface ISmsReceiptSource
{
    /// <summary>Whether the gateway has reported on a message, whatever it said: it reports on none that it has not taken.</summary>
    /// <param name="reference">The reference of the message, as the gateway knows it.</param>
    /// <param name="to">The recipient. A receipt without a number, or with another one, is not one of this message.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether a receipt came.</returns>
    Task<bool> HasReceiptAsync(string reference, PhoneNumber to, CancellationToken cancellationToken);
}
