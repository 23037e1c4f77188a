using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;

namespace TemplateSms.Clients.Tests.Secrets;

/// <summary>
/// All that a process tells of itself while this lives: every activity of every source, every measurement of every meter,
/// the networking events of the runtime, and what is logged to <see cref="Log"/> at any level.
/// </summary>
internal sealed class Everything : EventListener
{
    // The constructor of the base class calls back before fields without initialisers are set.
    private readonly ConcurrentQueue<string> _told = new();
    private readonly MeterListener _meters = new();
    private readonly ActivityListener _activities;

    public Everything()
    {
        _meters.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        _meters.SetMeasurementEventCallback<int>((instrument, _, tags, _) => Tell(instrument, tags));
        _meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Tell(instrument, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Tell(instrument, tags));
        _meters.Start();
        _activities = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Tell,
        };
        ActivitySource.AddActivityListener(_activities);
    }

    public RecordingLoggerProvider Log { get; } = new();

    /// <summary>Everything so far, a line for each thing.</summary>
    public override string ToString() => string.Join('\n', _told.Concat(Log.Lines.Select(line => $"log {line.Category}: {line.Text}")));

    /// <summary>Adds what the code under test gave back or threw.</summary>
    public void Tell(object? outcome) => _told.Enqueue($"outcome {outcome}");

    public override void Dispose()
    {
        _meters.Dispose();
        _activities.Dispose();
        Log.Dispose();
        base.Dispose();
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name is "System.Net.Http" or "System.Net.Sockets" or "System.Net.NameResolution" or "System.Net.Security")
            EnableEvents(eventSource, EventLevel.Verbose);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
        _told.Enqueue($"event {eventData.EventSource.Name}/{eventData.EventName}: {string.Join(", ", eventData.Payload ?? [])}");

    private void Tell(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _told.Enqueue($"measurement {instrument.Name}: {string.Join(", ", tags.ToArray())}");

    private void Tell(Activity activity) => _told.Enqueue(
        $"activity {activity.Source.Name}/{activity.OperationName} {activity.DisplayName}: {string.Join(", ", activity.TagObjects)} {activity.StatusDescription} "
        + $"{string.Join(", ", activity.Events.Select(e => $"{e.Name} {string.Join(", ", e.Tags)}"))} {string.Join(", ", activity.Baggage)}");
}
