using System.Collections.Concurrent;

namespace TemplateSms.Clients.Tests.Faults;

/// <summary>What was done to each message, and which the gateway has taken, under the message's tracker.</summary>
internal sealed class FaultRecord(FaultPlan plan)
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Fault>> _injected = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _ledger = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _callers = new(StringComparer.Ordinal);

    public static string TrackerOf(int message) => $"m{message}";

    public static int MessageOf(string tracker) => int.Parse(tracker.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Decides what happens to a message's next attempt, and notes it.</summary>
    public Fault Inject(string tracker)
    {
        var faults = _injected.GetOrAdd(tracker, _ => new());
        var fault = plan.Of(MessageOf(tracker), faults.Count);
        faults.Enqueue(fault);
        return fault;
    }

    public IReadOnlyCollection<Fault> InjectedInto(string tracker) => _injected.TryGetValue(tracker, out var faults) ? faults : [];

    /// <summary>The gateway takes a message.</summary>
    public void Take(string tracker) => _ledger.AddOrUpdate(tracker, 1, (_, times) => times + 1);

    /// <summary>It takes one of two, and its caller will not hear of it.</summary>
    public void TakePerhaps(string tracker)
    {
        if (plan.IsTaken(MessageOf(tracker)))
            Take(tracker);
    }

    public int TimesTaken(string tracker) => _ledger.GetValueOrDefault(tracker);

    public CancellationTokenSource Caller(string tracker) => _callers.GetOrAdd(tracker, _ => new());
}
