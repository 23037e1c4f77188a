namespace TemplateSms;

/// <summary>
/// The gateway was not reached, so no message was sent: sending again is safe. A question about the account (credit,
/// count, black list) that got no answer ends in it too: asking again is safe.
/// </summary>
public sealed class SmsTransportException : SmsException
{
    /// <summary>Tells that the gateway was not reached.</summary>
    /// <param name="message">What went wrong, in words that may be logged.</param>
    /// <param name="innerException">What led to it, or null.</param>
    public SmsTransportException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
