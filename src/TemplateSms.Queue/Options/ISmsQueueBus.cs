namespace TemplateSms.Queue;

/// <summary>Brings the messages of a ledger to processes that send them (<see cref="SmsQueueSender"/>), instead of workers that look for them.</summary>
/// <remarks>A bus may lose requests and deliver them twice. The queue publishes again what has not left after some minutes.</remarks>
public interface ISmsQueueBus
{
    /// <summary>Publishes requests.</summary>
    /// <param name="requests">The requests, whose messages are committed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when the bus has them. Where it fails, the queue publishes them again.</returns>
    Task PublishAsync(IReadOnlyList<SendQueuedSms> requests, CancellationToken cancellationToken);
}
