using System.Diagnostics;
using System.Diagnostics.Metrics;
using TemplateSms.Queue.Messages;

namespace TemplateSms.Queue.Telemetry;

/// <summary>The measurements of a worker, under the meter <c>TemplateSms.Queue</c>.</summary>
internal sealed class QueueMetrics : IDisposable
{
    private const string LaneTag = "templatesms.queue.lane";
    private const string OutcomeTag = "templatesms.queue.outcome";
    private const string StateTag = "templatesms.queue.state";

    private readonly Meter _meter = new(SmsQueueTelemetry.Name);
    private readonly Counter<long> _attempts;
    private readonly Counter<long> _leases;
    private readonly Counter<long> _expired;
    private volatile IReadOnlyList<SmsLaneStatus> _lanes = [];

    public QueueMetrics()
    {
        _attempts = _meter.CreateCounter<long>("templatesms.queue.attempts", "{attempt}", "Attempts that ended, by lane and outcome.");
        _leases = _meter.CreateCounter<long>("templatesms.queue.leases.lost", "{lease}", "Leases that ended without an answer.");
        _expired = _meter.CreateCounter<long>("templatesms.queue.messages.expired", "{message}", "Messages whose time passed before they left.");
        _meter.CreateObservableGauge("templatesms.queue.depth", Depth, "{message}", "Messages in the ledger, by lane and state.");
        _meter.CreateObservableGauge("templatesms.queue.age", Age, "s", "The time for which the oldest message that is due has waited, by lane.");
    }

    public void Ended(string lane, AttemptEnd end) =>
        _attempts.Add(1, new TagList { { LaneTag, lane }, { OutcomeTag, LedgerWords.Of(end.Outcome) } });

    public void LeasesLost(int count) => _leases.Add(count);

    public void Expired(int count) => _expired.Add(count);

    /// <summary>Takes the state of the lanes, as the ledger last told it.</summary>
    public void Take(IReadOnlyList<SmsLaneStatus> lanes) => _lanes = lanes;

    public void Dispose() => _meter.Dispose();

    private IEnumerable<Measurement<long>> Depth() => _lanes.SelectMany(lane => new[]
    {
        (State: "queued", Count: lane.Queued),
        (State: "sending", Count: lane.Sending),
        (State: "unknown", Count: lane.Unknown),
    }.Select(state => new Measurement<long>(state.Count, new KeyValuePair<string, object?>(LaneTag, lane.Name), new(StateTag, state.State))));

    private IEnumerable<Measurement<double>> Age() =>
        _lanes.Select(lane => new Measurement<double>(lane.Age.TotalSeconds, new KeyValuePair<string, object?>(LaneTag, lane.Name)));
}
