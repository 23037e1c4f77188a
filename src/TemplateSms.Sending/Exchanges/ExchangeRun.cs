namespace TemplateSms.Sending.Exchanges;

/// <summary>The course of one exchange, from the call to its end, in as many attempts as that takes. Each step is noted here.</summary>
internal abstract class ExchangeRun(Func<HttpClient> http, TimeBound bound)
{
    public abstract Exchange Exchange { get; }

    public TimeBound Bound => bound;

    public CancellationToken Token => bound.Token;

    /// <summary>The client of the next attempt.</summary>
    public HttpClient Http => http();

    /// <summary>The number of times that the request was made.</summary>
    public int Attempts { get; private set; }

    /// <summary>The failure of the last attempt; null when it was answered.</summary>
    public SmsException? LastFailure { get; private set; }

    /// <summary>The failure of an attempt that left without an answer: whatever comes later, the gateway may have acted upon it.</summary>
    public SmsOutcomeUnknownException? Unknown { get; private set; }

    /// <summary>The gateway's word on each message, once it has answered.</summary>
    public abstract ReadOnlySpan<GatewayResult> Results { get; }

    /// <summary>An attempt begins.</summary>
    public void StartAttempt() => Attempts++;

    /// <summary>An attempt has ended.</summary>
    public AttemptResult EndAttempt(SmsException? failure)
    {
        LastFailure = failure;
        Unknown ??= failure as SmsOutcomeUnknownException;
        return new AttemptResult(failure, failure is SmsTransportException || Exchange.IsIdempotent, Exchange.IsRepeatedByChoice);
    }

    /// <summary>Takes an answer, or gives the failure that it is.</summary>
    public abstract SmsException? Read(GatewayAnswer answer);
}
