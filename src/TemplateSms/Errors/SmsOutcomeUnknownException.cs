namespace TemplateSms;

/// <summary>
/// The request left and no answer that can be read came back: the message may have been sent, and sending it again
/// may send it twice.
/// </summary>
public sealed class SmsOutcomeUnknownException : SmsException
{
    /// <summary>Tells that nobody knows what became of a message.</summary>
    /// <param name="message">What went wrong, in words that may be logged.</param>
    /// <param name="innerException">What led to it, or null.</param>
    public SmsOutcomeUnknownException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
