using System.Globalization;
using System.Net.Sockets;

namespace TemplateSms.ISendPro.Outcomes;

/// <summary>
/// Tells what a failed request means for its message: until its body leaves, nothing can have been sent; afterwards
/// nobody knows.
/// </summary>
internal static class TransportFault
{
    /// <summary>The exception to throw, or null when the failure says it best itself.</summary>
    /// <param name="failure">What went wrong.</param>
    /// <param name="hasLeft">Whether the request may have reached the gateway.</param>
    /// <param name="timeout">The time that the send had.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public static SmsException? Of(Exception failure, bool hasLeft, TimeSpan timeout, CancellationToken cancellationToken)
    {
        if (hasLeft)
            return new SmsOutcomeUnknownException($"The request left and no answer came back: {Describe(failure, timeout, cancellationToken)}.", failure);

        var isCancelledByCaller = failure is OperationCanceledException && cancellationToken.IsCancellationRequested;
        var isTransport = failure is HttpRequestException or IOException or SocketException or TimeoutException or OperationCanceledException;
        return isTransport && !isCancelledByCaller
            ? new SmsTransportException($"The gateway was not reached: {Describe(failure, timeout, cancellationToken)}.", failure)
            : null;
    }

    /// <summary>An answer came, and does not say what became of the message.</summary>
    public static SmsOutcomeUnknownException Unreadable(int status, string problem) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The request left and its answer cannot be read (HTTP {status}): {problem}."));

    private static string Describe(Exception failure, TimeSpan timeout, CancellationToken cancellationToken) => failure switch
    {
        OperationCanceledException when cancellationToken.IsCancellationRequested => "the send was cancelled",
        OperationCanceledException => string.Create(CultureInfo.InvariantCulture, $"the time allowed, at most {timeout.TotalSeconds} s, has passed"),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "its name cannot be resolved",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "no secure connection was made",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "no connection was made",
        _ => "the connection broke",
    };
}
