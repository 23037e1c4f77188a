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

    /// <summary>Sends one text to many recipients, once to each number.</summary>
    /// <param name="content">The text.</param>
    /// <param name="to">The recipients.</param>
    /// <param name="options">What this send changes, if anything.</param>
    /// <param name="cancellationToken">Ends the attempt; what has left by then has an unknown outcome.</param>
    /// <returns>
    /// An outcome for each place in <paramref name="to"/>: accepted, rejected or unknown. Where a number is given again, its later places share the
    /// outcome of the first (<see cref="SmsReceipt.SameAs"/>).
    /// </returns>
    /// <exception cref="SmsRejectedException">The message was refused as a whole: nobody gets it.</exception>
    /// <exception cref="SmsTransportException">The gateway was not reached and nobody gets the message: sending again is safe.</exception>
    /// <exception cref="SmsOutcomeUnknownException">
    /// No recipient's outcome is known: the message left and no answer came, so sending again may send twice.
    /// </exception>
    Task<SmsBatchReceipt> SendAsync(
        SmsContent content,
        IReadOnlyCollection<PhoneNumber> to,
        SmsSendOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>Sends many messages, each with its own text and recipient. None is dropped, even where two are the same.</summary>
    /// <param name="messages">The messages: <c>content.To(number)</c> for each.</param>
    /// <param name="options">What this send changes for all of them, if anything.</param>
    /// <param name="cancellationToken">Ends the attempt; what has left by then has an unknown outcome.</param>
    /// <returns>An outcome for each message: accepted, rejected or unknown, with its place in <paramref name="messages"/>.</returns>
    /// <exception cref="SmsRejectedException">The messages were refused as a whole: nobody gets one.</exception>
    /// <exception cref="SmsTransportException">The gateway was not reached and nobody gets a message: sending again is safe.</exception>
    /// <exception cref="SmsOutcomeUnknownException">
    /// No message's outcome is known: all left and no answer came, so sending again may send twice.
    /// </exception>
    Task<SmsBatchReceipt> SendAsync(
        IReadOnlyCollection<SmsMessage> messages,
        SmsSendOptions? options = null,
        CancellationToken cancellationToken = default);
}
