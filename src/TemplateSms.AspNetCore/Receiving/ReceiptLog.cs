using Microsoft.Extensions.Logging;

namespace TemplateSms.AspNetCore.Receiving;

/// <summary>The log lines of callbacks: figures and reasons, never a parameter's name or value.</summary>
internal static partial class ReceiptLog
{
    [LoggerMessage(1, LogLevel.Debug, "A delivery receipt came with {ParameterCount} parameters; it has a tracker: {HasTracker}.")]
    public static partial void Received(this ILogger logger, int parameterCount, bool hasTracker);

    [LoggerMessage(2, LogLevel.Warning, "A delivery receipt was answered {StatusCode}: {Reason}.")]
    public static partial void Refused(this ILogger logger, string reason, int statusCode);

    [LoggerMessage(
        3,
        LogLevel.Warning,
        "The log category {Category} writes the URLs of requests, and those of delivery receipts hold the secret and phone numbers. Set it to Warning.")]
    public static partial void UrlsAreLogged(this ILogger logger, string category);
}
