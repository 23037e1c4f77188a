using TemplateSms.Queue.Wolverine.Publishing;

namespace TemplateSms.Queue;

/// <summary>Has the messages of a queue sent by Wolverine.</summary>
public static class WolverineQueueBuilderExtensions
{
    /// <summary>
    /// Publishes a request for each message instead of looking for messages: Wolverine brings it to a process with the handler
    /// (<c>options.AddSmsQueue()</c>). Housekeeping stays here, and publishes again what the bus has lost.
    /// </summary>
    /// <param name="queue">The queue.</param>
    /// <param name="publishAgain">The time after which a request is published again while its message has not left, over 0; null for five minutes.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="queue"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="publishAgain"/> is not over 0.</exception>
    public static SmsQueueBuilder UseWolverine(this SmsQueueBuilder queue, TimeSpan? publishAgain = null)
    {
        ArgumentNullException.ThrowIfNull(queue);
        return queue.UseBus(services => new WolverineBus(services), publishAgain);
    }
}
