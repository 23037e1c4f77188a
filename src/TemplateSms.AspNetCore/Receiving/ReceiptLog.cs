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

    [LoggerMessage(4, LogLevel.Information, "A reply opted out.")]
    public static partial void OptedOut(this ILogger logger);

    [LoggerMessage(5, LogLevel.Debug, "A reply came that does not begin with a STOP word.")]
    public static partial void NotOptedOut(this ILogger logger);

    [LoggerMessage(6, LogLevel.Warning, "A reply came without a text in the parameter that TextParameter names, or with several: whether it opts out is not known.")]
    public static partial void NoText(this ILogger logger);

    [LoggerMessage(7, LogLevel.Warning, "A reply was answered {StatusCode}: {Reason}.")]
    public static partial void ReplyRefused(this ILogger logger, string reason, int statusCode);
}
