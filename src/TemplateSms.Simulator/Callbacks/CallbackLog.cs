using TemplateSms.Simulator.Events;

namespace TemplateSms.Simulator.Callbacks;

/// <summary>The newest callbacks, each as it stands, and how all of them fared. Every change is told.</summary>
internal sealed class CallbackLog(EventHub events)
{
    private const int MostKept = 1000;

    private readonly Lock _lock = new();
    private readonly SortedDictionary<long, Callback> _callbacks = [];
    private CallbackState _state = new(0, 0, null);
    private long _lastId;

    public CallbackState State
    {
        get
        {
            lock (_lock)
                return _state;
        }
    }

    /// <summary>Gives a callback its number.</summary>
    public long NextId() => Interlocked.Increment(ref _lastId);

    /// <summary>Keeps a callback, or its change.</summary>
    public void Keep(Callback callback)
    {
        lock (_lock)
        {
            _callbacks[callback.Id] = callback;
            if (_callbacks.Count > MostKept)
                _callbacks.Remove(_callbacks.Keys.First());
            events.Publish(new GatewayEvent("callback", callback));
        }
    }

    /// <summary>Keeps what became of an attempt.</summary>
    public void KeepAttempt(Callback callback)
    {
        lock (_lock)
        {
            _state = callback.Failure is null
                ? _state with { Delivered = _state.Delivered + 1 }
                : _state with { Failed = _state.Failed + 1, LastFailure = callback.Failure };
            Keep(callback);
        }

        events.AccountChanged();
    }

    /// <summary>The newest callbacks, the newest first.</summary>
    /// <param name="message">Those about a message only; null for all.</param>
    /// <param name="before">Those with a smaller number only.</param>
    /// <param name="limit">The most.</param>
    public IReadOnlyList<Callback> List(long? message, long before, int limit)
    {
        lock (_lock)
            return [.. _callbacks.Values.Reverse().Where(callback => callback.Id < before && (message is null || callback.MessageId == message)).Take(limit)];
    }
}
