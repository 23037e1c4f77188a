using System.Globalization;
using System.Net.Sockets;
using Polly;
using Polly.CircuitBreaker;
using TemplateSms.Sending.Exchanges;
using TemplateSms.Sending.Wire;

namespace TemplateSms.Sending.Attempts;

/// <summary>
/// Tells what a failed request means for its message: until the last byte of its body leaves, nothing can have been sent;
/// afterwards nobody knows.
/// </summary>
internal static class TransportFault
{
    /// <summary>Gives the meaning of a failed attempt, or null when the failure says it best itself.</summary>
    /// <param name="failure">The exception.</param>
    /// <param name="isRepeatable">Whether the request may reach the gateway twice without harm.</param>
    /// <param name="hasLeft">Whether the request may have reached the gateway.</param>
    /// <param name="bound">The time that it had.</param>
    public static SmsException? Of(Exception failure, bool isRepeatable, bool hasLeft, TimeBound bound)
    {
        if (hasLeft && !isRepeatable)
            return new SmsOutcomeUnknownException($"The request left and no answer came back: {Describe(failure, bound)}.", failure);

        var isTransport = failure is HttpRequestException or PassageException or ExecutionRejectedException
            or IOException or SocketException or TimeoutException or OperationCanceledException;
        if (!isTransport || (failure is OperationCanceledException && bound.IsCancelledByCaller))
            return null;
        return new SmsTransportException($"The gateway {(hasLeft ? "gave no answer" : "was not reached")}: {Describe(failure, bound)}.", failure);
    }

    /// <summary>The time passed between two attempts, or before the first.</summary>
    public static SmsTransportException WhileWaiting(Exception last, TimeBound bound) =>
        new($"The request was not sent: {(bound.HasPassed ? TimePassed(bound) : Cancelled)}.", last);

    /// <summary>Nothing was tried, since so much has failed lately.</summary>
    public static SmsTransportException Broken(BrokenCircuitException failure) =>
        new("The request was not sent: too many requests to the gateway have failed lately, and it is left alone for some seconds.", failure);

    private const string Cancelled = "the send was cancelled";

    private static string Describe(Exception failure, TimeBound bound) => failure switch
    {
        OperationCanceledException when bound.IsCancelledByCaller => Cancelled,
        OperationCanceledException when bound.HasPassed => TimePassed(bound),
        OperationCanceledException => "the HTTP client's own time has passed",
        PassageException => failure.Message,
        ExecutionRejectedException => "a resilience handler of the HTTP client gave up",
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "its name cannot be resolved",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "no secure connection was made",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "no connection was made",
        _ => "the connection broke",
    };

    private static string TimePassed(TimeBound bound) =>
        string.Create(CultureInfo.InvariantCulture, $"the time allowed, at most {bound.Timeout.TotalSeconds} s, has passed");
}
