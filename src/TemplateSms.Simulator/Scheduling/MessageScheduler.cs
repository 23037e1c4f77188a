using TemplateSms.Simulator.Callbacks;
using TemplateSms.Simulator.Ledger;

namespace TemplateSms.Simulator.Scheduling;

/// <summary>Sends scheduled messages when their time has come, by the gateway's clock.</summary>
internal sealed class MessageScheduler : IAsyncDisposable
{
    // Timers take no longer time; a date in ten years is waited for in steps.
    private static readonly TimeSpan _longestStep = TimeSpan.FromDays(20);

    private readonly MessageLedger _ledger;
    private readonly CallbackQueue _callbacks;
    private readonly TimeProvider _time;
    private readonly Lock _lock = new();
    private readonly PriorityQueue<long, DateTimeOffset> _due = new();
    private readonly ITimer _timer;

    public MessageScheduler(MessageLedger ledger, CallbackQueue callbacks, SmsGatewayOptions options)
    {
        _ledger = ledger;
        _callbacks = callbacks;
        _time = options.TimeProvider;
        _timer = _time.CreateTimer(_ => SendDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        // Those of an earlier run.
        Add([.. ledger.Store.Scheduled().Where(message => message.Twilio is null)]);
    }

    public void Add(IReadOnlyList<GatewayMessage> messages)
    {
        lock (_lock)
        {
            foreach (var message in messages)
                _due.Enqueue(message.Id, message.DueAt!.Value);
            Wind();
        }
    }

    public ValueTask DisposeAsync() => _timer.DisposeAsync();

    private void SendDue()
    {
        var now = _time.GetUtcNow();
        var ids = new List<long>();
        lock (_lock)
        {
            while (_due.TryPeek(out var id, out var due) && due <= now)
            {
                _due.Dequeue();
                ids.Add(id);
            }

            Wind();
        }

        if (ids.Count == 0)
            return;
        foreach (var sent in _ledger.Send(ids))
            _callbacks.AddReceipt(sent);
    }

    private void Wind()
    {
        if (!_due.TryPeek(out _, out var due))
            return;

        var wait = due - _time.GetUtcNow();
        wait = wait < TimeSpan.Zero ? TimeSpan.Zero : wait > _longestStep ? _longestStep : wait;
        _timer.Change(wait, Timeout.InfiniteTimeSpan);
    }
}
