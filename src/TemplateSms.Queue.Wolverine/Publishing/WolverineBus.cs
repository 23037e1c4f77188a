using Microsoft.Extensions.DependencyInjection;
using Wolverine.Runtime;

namespace TemplateSms.Queue.Wolverine.Publishing;

/// <summary>Publishes requests outside a transaction, by the routes of the application.</summary>
internal sealed class WolverineBus(IServiceProvider services) : ISmsQueueBus
{
    public Task PublishAsync(IReadOnlyList<SendQueuedSms> requests, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var runtime = services.GetRequiredService<IWolverineRuntime>();
        // At the same time: the outbox writes those together that come together, and the broker confirms them so.
        return Task.WhenAll(requests.Select(request => new MessageBus(runtime).PublishAsync(request).AsTask()));
    }
}
