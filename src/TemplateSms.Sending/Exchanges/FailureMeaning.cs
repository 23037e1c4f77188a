namespace TemplateSms.Sending.Exchanges;

/// <summary>The meaning of a failure's status for what comes next.</summary>
internal static class FailureMeaning
{
    private const int Redirect = 300;
    private const int RequestTimeout = 408;
    private const int TooEarly = 425;
    private const int TooManyRequests = 429;
    private const int ServerError = 500;
    private const int Unavailable = 503;

    /// <summary>Whether the same request may do better later. A wrong key or a wrong address does not pass.</summary>
    public static bool MayPass(this SmsTransportException failure) =>
        failure.StatusCode is not (>= Redirect and < ServerError) or RequestTimeout or TooEarly or TooManyRequests;

    /// <summary>The time that the gateway asks the whole account to wait; null when it does not.</summary>
    public static TimeSpan? AccountPause(this SmsException failure) =>
        failure is SmsTransportException { StatusCode: not null } or { StatusCode: TooManyRequests or Unavailable } ? failure.RetryAfter : null;

    /// <summary>Whether the failure says that the gateway is in trouble, rather than that it minds its rate or its keys.</summary>
    public static bool IsTrouble(this SmsException? failure) => failure switch
    {
        SmsTransportException { StatusCode: TooManyRequests } => false,
        SmsTransportException transport => transport.MayPass(),
        SmsOutcomeUnknownException => true,
        _ => false,
    };
}
