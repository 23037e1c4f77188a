namespace TemplateSms;

/// <summary>
/// The base of every error that says what became of a message. None holds, in its message or its
/// <see cref="Exception.ToString"/>, a key, a text, an argument's value or more than a number's last two digits.
/// </summary>
public abstract class SmsException : Exception
{
    /// <summary>Starts an error.</summary>
    /// <param name="message">What went wrong, in words that may be logged.</param>
    /// <param name="innerException">What led to it, or null.</param>
    protected SmsException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
