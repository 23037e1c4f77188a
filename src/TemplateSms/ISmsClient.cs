namespace TemplateSms;

/// <summary>Sends messages. The methods generated from templates extend it.</summary>
public interface ISmsClient
{
    /// <summary>Sends one message.</summary>
    /// <param name="message">The recipient and the text.</param>
    /// <param name="options">What this send changes, if anything.</param>
    /// <param name="cancellationToken">Ends the attempt; once the request has left, its outcome is unknown.</param>
    /// <returns>The receipt of an accepted or queued message.</returns>
    /// <exception cref="SmsRejectedException">The gateway, or the client before sending, refused the message.</exception>
    /// <exception cref="SmsTransportException">The gateway was not reached: sending again is safe.</exception>
    /// <exception cref="SmsOutcomeUnknownException">The request left and no answer came: sending again may send twice.</exception>
    Task<SmsReceipt> SendAsync(SmsMessage message, SmsSendOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Sends one text to many recipients.</summary>
    /// <param name="content">The text.</param>
    /// <param name="to">The recipients.</param>
    /// <param name="options">What this send changes, if anything.</param>
    /// <param name="cancellationToken">Ends the attempt; once the request has left, its outcome is unknown.</param>
    /// <returns>A receipt or a rejection for each recipient.</returns>
    /// <exception cref="SmsRejectedException">The request as a whole was refused.</exception>
    /// <exception cref="SmsTransportException">The gateway was not reached: sending again is safe.</exception>
    /// <exception cref="SmsOutcomeUnknownException">The request left and no answer came: sending again may send twice.</exception>
    Task<SmsBatchReceipt> SendAsync(
        SmsContent content,
        IReadOnlyCollection<PhoneNumber> to,
        SmsSendOptions? options = null,
        CancellationToken cancellationToken = default);
}
