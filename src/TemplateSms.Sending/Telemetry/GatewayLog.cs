using Microsoft.Extensions.Logging;

namespace TemplateSms.Sending.Telemetry;

/// <summary>
/// The lines of the log. The reasons are messages of our own exceptions and rules, which hold at most the last two digits of a
/// number; the gateway's words may repeat more, and are never logged.
/// </summary>
internal static partial class GatewayLog
{
    [LoggerMessage(1, LogLevel.Debug, "The gateway accepted {MessageCount} messages ({Operation}) after {Attempts} attempts in {Milliseconds} ms.")]
    public static partial void Accepted(this ILogger logger, int messageCount, string operation, int attempts, long milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "The gateway refused {Refused} of {MessageCount} messages ({Operation}), the first with code {Code}.")]
    public static partial void Refused(this ILogger logger, int refused, int messageCount, string operation, object? code);

    [LoggerMessage(3, LogLevel.Warning, "{MessageCount} messages were refused before sending: {Reason}")]
    public static partial void RefusedBeforeSending(this ILogger logger, int messageCount, string reason);

    [LoggerMessage(4, LogLevel.Information, "A request ({Operation}) is made again after {Attempts} attempts: {Reason}")]
    public static partial void Retried(this ILogger logger, string operation, int attempts, string reason);

    [LoggerMessage(5, LogLevel.Warning, "A request ({Operation}) with {MessageCount} messages failed after {Attempts} attempts, {ErrorType}: {Reason}")]
    public static partial void Failed(this ILogger logger, string operation, int messageCount, int attempts, string errorType, string reason);

    [LoggerMessage(6, LogLevel.Error, "It is unknown whether {MessageCount} messages were sent ({Operation}, {Attempts} attempts): {Reason}")]
    public static partial void OutcomeUnknown(this ILogger logger, int messageCount, string operation, int attempts, string reason);

    [LoggerMessage(8, LogLevel.Warning, "The template {Template} was proved for {Gateways} and is sent through {Gateway}, whose rules are checked with each message only.")]
    public static partial void ProvedForOthers(this ILogger logger, string? template, string gateways, string gateway);

    [LoggerMessage(9, LogLevel.Warning, "A request ({Operation}) of a batch, with {MessageCount} messages, is made again later, after {Attempts} attempts: {Reason}")]
    public static partial void Deferred(this ILogger logger, string operation, int messageCount, int attempts, string reason);

    [LoggerMessage(10, LogLevel.Warning, "{MessageCount} messages of a batch were not sent: {Reason}")]
    public static partial void GivenUp(this ILogger logger, int messageCount, string reason);

    [LoggerMessage(11, LogLevel.Warning, "{MessageCount} messages that {First} did not take go on to {Then}: {Reason}")]
    public static partial void FailedOver(this ILogger logger, int messageCount, string first, string then, string reason);

    [LoggerMessage(12, LogLevel.Error, "{First} refuses the account's key (HTTP {Status}): {MessageCount} messages go on to {Then}: {Reason}")]
    public static partial void FailedOverForTheKey(this ILogger logger, int messageCount, string first, string then, int status, string reason);

    [LoggerMessage(13, LogLevel.Error, "It is unknown whether the gateway has done what it was asked to ({Operation}, {Attempts} attempts): {Reason}")]
    public static partial void ChangeUnknown(this ILogger logger, string operation, int attempts, string reason);

    [LoggerMessage(7, LogLevel.Debug, "The gateway answered ({Operation}) after {Attempts} attempts in {Milliseconds} ms.")]
    public static partial void Answered(this ILogger logger, string operation, int attempts, long milliseconds);
}
