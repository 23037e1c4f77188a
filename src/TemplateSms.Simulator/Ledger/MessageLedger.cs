using TemplateSms.Simulator.Events;
using TemplateSms.Simulator.Messages;
using TemplateSms.Simulator.Rules;
using TemplateSms.Simulator.Store;

namespace TemplateSms.Simulator.Ledger;

/// <summary>The messages that the gateway received, stored and announced to listeners in the order of arrival.</summary>
internal sealed class MessageLedger(IMessageStore store, EventHub events)
{
    private readonly Lock _order = new();
    private TaskCompletionSource _arrival = NewArrival();

    /// <summary>The store, to read from.</summary>
    public IMessageStore Store => store;

    /// <summary>Adds the messages of one request, which share its exchange.</summary>
    public IReadOnlyList<GatewayMessage> Add(IReadOnlyList<GatewayMessage> messages)
    {
        if (messages.Count == 0)
            return [];

        IReadOnlyList<GatewayMessage> added;
        TaskCompletionSource arrival;
        lock (_order)
        {
            added = store.Add(messages);
            foreach (var message in added)
                events.Publish(GatewayEvent.Of(message));
            events.AccountChanged();
            (arrival, _arrival) = (_arrival, NewArrival());
        }

        arrival.SetResult();
        return added;
    }

    /// <summary>Sends messages that waited for their time; those that were still there.</summary>
    public IReadOnlyList<GatewayMessage> Send(IReadOnlyList<long> scheduled)
    {
        lock (_order)
        {
            var sent = store.Send(scheduled);
            foreach (var message in sent)
                events.Publish(GatewayEvent.Of(message));
            return sent;
        }
    }

    /// <summary>Changes how far a message has come; the changed one, or null when it was deleted.</summary>
    public GatewayMessage? Change(long id, Func<GatewayMessage, GatewayMessage> change)
    {
        lock (_order)
        {
            var changed = store.Change(id, change);
            if (changed is not null)
                events.Publish(GatewayEvent.Of(changed));
            return changed;
        }
    }

    public bool Delete(long id)
    {
        lock (_order)
        {
            if (!store.Delete(id))
                return false;
            events.Publish(GatewayEvent.Deleted(id));
            events.AccountChanged();
            return true;
        }
    }

    public void Clear()
    {
        lock (_order)
        {
            store.Clear();
            events.Publish(GatewayEvent.Cleared);
            events.AccountChanged();
        }
    }

    /// <summary>The oldest message to a number after another, as soon as there is one; null when the time is over.</summary>
    /// <remarks>The time is the wall's: a test that stops the gateway's clock still wants an end.</remarks>
    public async Task<GatewayMessage?> WaitAsync(string to, long after, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var number = RecipientNumber.Known(to);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        end.CancelAfter(timeout);
        while (true)
        {
            Task arrival;
            lock (_order)
                arrival = _arrival.Task;
            if (store.FirstAfter(number, after) is { } message)
                return message;

            try
            {
                await arrival.WaitAsync(end.Token);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                return null;
            }
        }
    }

    private static TaskCompletionSource NewArrival() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
