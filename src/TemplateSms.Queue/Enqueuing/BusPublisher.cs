using Microsoft.Extensions.Logging;
using TemplateSms.Queue.Telemetry;

namespace TemplateSms.Queue.Enqueuing;

/// <summary>Publishes requests to the bus. A failure is logged, and its requests are published later.</summary>
internal sealed class BusPublisher(ISmsQueueBus bus, ILogger<BusPublisher> logger)
{
    /// <returns>Whether the bus has them.</returns>
    public async Task<bool> PublishAsync(IReadOnlyList<SendQueuedSms> requests, CancellationToken cancellationToken)
    {
        if (requests.Count == 0)
            return true;
        try
        {
            await bus.PublishAsync(requests, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception e)
        {
            // What is committed is queued, whatever becomes of its request.
            logger.NotPublished(e, requests.Count);
            return false;
        }
    }
}
