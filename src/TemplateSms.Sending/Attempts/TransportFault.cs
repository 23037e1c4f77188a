using System.Globalization;
using System.Net;
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
            return new SmsOutcomeUnknownException($"The request was sent, but no answer came back: {Describe(failure, bound)}.", failure);

        var isTransport = failure is HttpRequestException or PassageException or ExecutionRejectedException
            or IOException or SocketException or TimeoutException or OperationCanceledException;
        if (!isTransport || (failure is OperationCanceledException && bound.IsCancelledByCaller))
            return null;
        return new SmsTransportException($"The gateway {(hasLeft ? "gave no answer" : "was not reached")}: {Describe(failure, bound)}.", failure)
            .AnsweredWith(StatusOf(failure as HttpRequestException));
    }

    /// <summary>The time passed between two attempts, or before the first.</summary>
    public static SmsTransportException WhileWaiting(Exception last, TimeBound bound) =>
        new($"The request was not sent: {(bound.HasPassed ? TimePassed(bound) : bound.IsCancelledByCaller ? Cancelled : Stopped)}.", last);

    /// <summary>Nothing was tried, since so much has failed lately.</summary>
    public static SmsException Broken(BrokenCircuitException failure) =>
        new SmsTransportException("The request was not sent: too many recent requests to the gateway have failed, so the circuit is open for some seconds.", failure)
            .AnsweredWith(null, failure.RetryAfter);

    /// <summary>Nothing was tried, since the gateway has asked for a pause that outlasts the time allowed.</summary>
    public static SmsException Paused(TimeSpan wait) =>
        new SmsTransportException(string.Create(
            CultureInfo.InvariantCulture, $"The request was not sent: the gateway has asked to be left alone for another {wait.TotalSeconds:0.#} s, longer than the time allowed."))
            .AnsweredWith(null, wait);

    private const int CredentialsMissing = (int)HttpStatusCode.ProxyAuthenticationRequired;
    private const string Stopped = "the time of the batch has passed";
    private const string Cancelled = "the send was cancelled";

    private static string Describe(Exception failure, TimeBound bound) => failure switch
    {
        _ when bound.IsTakenBack => bound.Departure is { Cancellation.IsCancellationRequested: true } ? Cancelled : PassageException.TakenBack,
        OperationCanceledException when bound.IsCancelledByCaller => Cancelled,
        OperationCanceledException when bound.HasPassed => TimePassed(bound),
        OperationCanceledException => "the HTTP client's own time has passed",
        HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } refused => StatusOf(refused) switch
        {
            CredentialsMissing => "the proxy asks for credentials (HTTP 407)",
            { } status => string.Create(CultureInfo.InvariantCulture, $"the proxy refused the connection (HTTP {status})"),
            null => "the proxy refused the connection",
        },
        PassageException => failure.Message,
        ExecutionRejectedException => "a resilience handler of the HTTP client gave up",
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "its name cannot be resolved",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "no secure connection was made",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "no connection was made",
        _ => "the connection broke",
    };

    // On .NET 8, the status of a proxy stands at the end of the message alone, as in "failed with status code '407'.".
    private static int? StatusOf(HttpRequestException? failure) =>
        failure?.StatusCode is { } status ? (int)status
        : failure?.HttpRequestError is HttpRequestError.ProxyTunnelError && failure.Message.TrimEnd('.', '\'', '"') is { Length: > 3 } message
            && int.TryParse(message.AsSpan(message.Length - 3), NumberStyles.None, CultureInfo.InvariantCulture, out var written) ? written
        : null;

    private static string TimePassed(TimeBound bound) =>
        string.Create(CultureInfo.InvariantCulture, $"the time allowed, at most {bound.Timeout.TotalSeconds} s, has passed");
}
