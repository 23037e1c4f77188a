using System.ComponentModel;

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

    /// <summary>The gateway's return code; null when it gave none or was not asked.</summary>
    public int? Code { get; init; }

    /// <summary>
    /// The HTTP status of the answer, of the gateway or of a proxy in front of it; null when none came or the client refused before
    /// sending.
    /// </summary>
    public int? StatusCode { get; private set; }

    /// <summary>
    /// The time that the answer asks to wait before the next request (<c>Retry-After</c>), or that the client still leaves the gateway
    /// alone; null when there is none. Never negative.
    /// </summary>
    public TimeSpan? RetryAfter { get; private set; }

    /// <summary>Notes the answer that led to the error. What was noted before stays. For clients of gateways.</summary>
    /// <param name="statusCode">The HTTP status; null when no answer came.</param>
    /// <param name="retryAfter">The time that it asks to wait; null for none. A negative one counts as zero.</param>
    /// <returns>This error.</returns>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public SmsException AnsweredWith(int? statusCode, TimeSpan? retryAfter = null)
    {
        StatusCode ??= statusCode;
        RetryAfter ??= retryAfter is { } wait && wait < TimeSpan.Zero ? TimeSpan.Zero : retryAfter;
        return this;
    }
}
