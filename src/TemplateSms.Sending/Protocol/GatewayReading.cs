namespace TemplateSms.Sending;

/// <summary>The content of an answer, or the failure that the answer means.</summary>
/// <typeparam name="T">The type of the content: <see cref="GatewayResult"/>s for sends.</typeparam>
public readonly struct GatewayReading<T>
{
    private GatewayReading(T? content, SmsException? failure)
    {
        Content = content;
        Failure = failure;
    }

    /// <summary>The content; the type's default where there is a failure.</summary>
    public T? Content { get; }

    /// <summary>The failure; null where there is a content.</summary>
    public SmsException? Failure { get; }

    /// <summary>Gives the content of an answer.</summary>
    /// <param name="content">The content.</param>
    public static implicit operator GatewayReading<T>(T content) => new(content, null);

    /// <summary>Gives the failure that an answer means for the request as a whole.</summary>
    /// <param name="failure">
    /// <see cref="SmsRejectedException"/> when nobody gets a message, <see cref="SmsOutcomeUnknownException"/> when the answer does
    /// not tell (<see cref="GatewayAnswer.Unreadable(string, int?)"/>), <see cref="SmsTransportException"/> when it says that the gateway
    /// has taken nothing and that sending again is safe.
    /// </param>
    public static implicit operator GatewayReading<T>(SmsException failure) => new(default, failure);
}
