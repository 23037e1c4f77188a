using TemplateSms.Simulator.Callbacks;
using TemplateSms.Simulator.Ledger;

namespace TemplateSms.Simulator.Scheduling;

/// <summary>Moves messages at Twilio from one status to the next, by the gateway's clock, and tells their callbacks.</summary>
internal sealed class TwilioProgress : IAsyncDisposable
{
    // Timers take no longer time.
    private static readonly TimeSpan _longestStep = TimeSpan.FromDays(20);

    private readonly MessageLedger _ledger;
    private readonly CallbackQueue _callbacks;
    private readonly TimeProvider _time;
    private readonly TimeSpan _interval;
    private readonly Lock _lock = new();
    private readonly PriorityQueue<long, (DateTimeOffset Due, long Id)> _due = new();
    private readonly ITimer _timer;

    public TwilioProgress(MessageLedger ledger, CallbackQueue callbacks, SmsGatewayOptions options)
    {
        _ledger = ledger;
        _callbacks = callbacks;
        _time = options.TimeProvider;
        _interval = options.Twilio.StatusInterval;
        _timer = _time.CreateTimer(_ => MoveDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        // Those of an earlier run.
        Add(ledger.Store.OnTheirWay());
    }

    public void Add(IReadOnlyList<GatewayMessage> messages)
    {
        lock (_lock)
        {
            foreach (var message in messages)
            {
                var waits = message.Status is MessageStatus.Scheduled ? message.DueAt : null;
                _due.Enqueue(message.Id, (waits ?? message.Twilio!.UpdatedAt + _interval, message.Id));
            }

            Wind();
        }
    }

    public ValueTask DisposeAsync() => _timer.DisposeAsync();

    // Sends go on meanwhile: the lock is not held while the store writes.
    private void MoveDue()
    {
        while (TakeDue() is var (id, due))
        {
            if (_ledger.Change(id, message => TwilioStep.Next(message, due)) is not { } moved)
                continue;
            _callbacks.AddStatus(moved);
            if (moved.Twilio!.IsOnItsWay)
                Add(id, due + _interval);
        }

        lock (_lock)
            Wind();
    }

    private (long Id, DateTimeOffset Due)? TakeDue()
    {
        lock (_lock)
        {
            if (!_due.TryPeek(out var id, out var next) || next.Due > _time.GetUtcNow())
                return null;
            _due.Dequeue();
            return (id, next.Due);
        }
    }

    private void Add(long id, DateTimeOffset due)
    {
        lock (_lock)
            _due.Enqueue(id, (due, id));
    }

    private void Wind()
    {
        if (!_due.TryPeek(out _, out var next))
            return;

        var wait = next.Due - _time.GetUtcNow();
        wait = wait < TimeSpan.Zero ? TimeSpan.Zero : wait > _longestStep ? _longestStep : wait;
        _timer.Change(wait, Timeout.InfiniteTimeSpan);
    }
}
