using System.Collections.Immutable;

namespace TemplateSms.Simulator.Events;

/// <summary>Hands events to every listener.</summary>
internal sealed class EventHub
{
    private const int MostListeners = 100;

    private ImmutableArray<EventQueue> _queues = [];

    /// <summary>Begins to listen; null when too many do.</summary>
    public EventQueue? Subscribe()
    {
        var queue = new EventQueue();
        return ImmutableInterlocked.Update(ref _queues, (queues, added) => queues.Length < MostListeners ? queues.Add(added) : queues, queue)
            ? queue
            : null;
    }

    public void Unsubscribe(EventQueue queue) => ImmutableInterlocked.Update(ref _queues, (queues, removed) => queues.Remove(removed), queue);

    public void AccountChanged() => Publish(GatewayEvent.Account);

    public void Publish(GatewayEvent published)
    {
        foreach (var queue in _queues)
            queue.Offer(published);
    }
}
