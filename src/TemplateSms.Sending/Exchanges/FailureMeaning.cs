namespace TemplateSms.Sending.Exchanges;

/// <summary>The meaning of a failure's status for what comes next.</summary>
internal static class FailureMeaning
{
    private const int TooManyRequests = 429;
    private const int Unavailable = 503;

    /// <summary>Redirects, and those that speak of the key, the address, the proxy or the size: of what is the same in every attempt.</summary>
    private static readonly HashSet<int> _lasting = [301, 302, 303, 307, 308, 401, 403, 404, 405, 407, 410, 413, 414, 415];

    /// <summary>Whether the same request may do better later.</summary>
    public static bool MayPass(this SmsTransportException failure) => failure.StatusCode is not { } status || !_lasting.Contains(status);

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
