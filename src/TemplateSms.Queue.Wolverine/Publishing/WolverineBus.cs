using Microsoft.Extensions.DependencyInjection;
using Wolverine.Runtime;

namespace TemplateSms.Queue.Wolverine.Publishing;

/// <summary>Publishes requests outside a transaction, by the routes of the application.</summary>
internal sealed class WolverineBus(IServiceProvider services) : ISmsQueueBus
{
    public async Task PublishAsync(IReadOnlyList<SendQueuedSms> requests, CancellationToken cancellationToken)
    {
        var bus = new MessageBus(services.GetRequiredService<IWolverineRuntime>());
        foreach (var request in requests)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await bus.PublishAsync(request).ConfigureAwait(false);
        }
    }
}
