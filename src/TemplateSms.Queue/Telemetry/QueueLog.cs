using Microsoft.Extensions.Logging;

namespace TemplateSms.Queue.Telemetry;

/// <summary>The log lines of the queue: ids, figures and reasons, never a text, a number, a key or a reference.</summary>
internal static partial class QueueLog
{
    [LoggerMessage(1, LogLevel.Error, "The queue's database could not be asked for messages. The worker goes on asking.")]
    public static partial void ClaimFailed(this ILogger logger, Exception failure);

    [LoggerMessage(2, LogLevel.Error, "The queue's database was not reached at the start. The worker goes on trying.")]
    public static partial void NoDatabase(this ILogger logger, Exception failure);

    [LoggerMessage(3, LogLevel.Error, "The outcome of {Count} messages could not be written down. They become unknown when their lease ends.")]
    public static partial void NotSettled(this ILogger logger, Exception failure, int count);

    [LoggerMessage(4, LogLevel.Error, "The answer '{Outcome}' to an attempt of message {MessageId} came after the message was released or given up. If it was sent again, the recipient may get it twice.")]
    public static partial void AnsweredAfterRelease(this ILogger logger, Guid messageId, string outcome);

    [LoggerMessage(5, LogLevel.Warning, "{Count} leases ended without an answer: their messages are unknown. A worker was stopped, or could not reach the database.")]
    public static partial void LeasesEnded(this ILogger logger, int count);

    [LoggerMessage(6, LogLevel.Warning, "The database's notifications stopped. Until they come again, messages are found by polling.")]
    public static partial void ListeningFailed(this ILogger logger, Exception failure);

    [LoggerMessage(7, LogLevel.Error, "The ledger could not be tidied: '{Task}' failed and is tried again.")]
    public static partial void HousekeepingFailed(this ILogger logger, Exception failure, string task);

    [LoggerMessage(8, LogLevel.Information, "Of {Unknown} unknown messages, the gateway's reports show {Accepted} as accepted and {NotFound} as not taken.")]
    public static partial void Reconciled(this ILogger logger, int unknown, int accepted, int notFound);

    [LoggerMessage(10, LogLevel.Error, "The lane '{Lane}' waits: the options of an account break their rules, or its client was disposed.")]
    public static partial void AccountFailed(this ILogger logger, Exception failure, string lane);

    [LoggerMessage(11, LogLevel.Warning, "{Count} messages are queued, and the bus did not take the requests to send them. They are published again.")]
    public static partial void NotPublished(this ILogger logger, Exception failure, int count);

    [LoggerMessage(12, LogLevel.Error, "The bus asks for a message of the lane '{Lane}', which is not set up here (queue.Lane): the message waits for a process that has it.")]
    public static partial void LaneUnknown(this ILogger logger, string lane);

    [LoggerMessage(13, LogLevel.Warning, "The account '{Account}' has MaxRequestsPerSecond, which limits its direct sends only, and the lane '{Lane}' sends through it without a rate: give the lane one (RatePerSecond).")]
    public static partial void RateNotKept(this ILogger logger, string account, string lane);

    [LoggerMessage(9, LogLevel.Information, "{Count} messages expired before they left.")]
    public static partial void Expired(this ILogger logger, int count);
}
