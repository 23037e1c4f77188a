using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using TemplateSms.Clients.Tests.Servers;
using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests.Telemetry;

/// <summary>What can be broken of those that watch a send.</summary>
public enum BrokenPart
{
    Log,
    Measurement,
    SampledActivity,
    StartedActivity,
    StoppedActivity,
}

/// <summary>
/// A log, a listener of meters or one of activities that throws at whatever it is told of one gateway. Other tests of the
/// process send through gateways of other names.
/// </summary>
internal sealed class BrokenObserver : IDisposable
{
    private readonly string _server = $"{Guid.NewGuid():N}.invalid";
    private readonly BrokenPart _broken;
    private readonly MeterListener _meters = new();
    private readonly ActivityListener _activities;

    public BrokenObserver(BrokenPart broken)
    {
        _broken = broken;
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "TemplateSms")
                listener.EnableMeasurementEvents(instrument);
        };
        _meters.SetMeasurementEventCallback<long>((_, _, tags, _) => BreakAt(BrokenPart.Measurement, tags.ToArray()));
        _meters.SetMeasurementEventCallback<double>((_, _, tags, _) => BreakAt(BrokenPart.Measurement, tags.ToArray()));
        _meters.Start();

        _activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "TemplateSms",
            Sample = (ref ActivityCreationOptions<ActivityContext> creation) =>
            {
                BreakAt(BrokenPart.SampledActivity, creation.Tags ?? []);
                return ActivitySamplingResult.AllData;
            },
            ActivityStarted = activity => BreakAt(BrokenPart.StartedActivity, activity.TagObjects),
            ActivityStopped = activity => BreakAt(BrokenPart.StoppedActivity, activity.TagObjects),
        };
        ActivitySource.AddActivityListener(_activities);
    }

    /// <summary>How often it threw.</summary>
    public int Faults { get; private set; }

    public SmsEngine<StubProtocol> Client(Func<HttpRequestMessage, Task<HttpResponseMessage>> answer) =>
        StubClient.Of(new HttpClient(new StubHandler((request, _) => answer(request))), new StubOptions(new Uri($"https://{_server}/api/")), logger: new BrokenLog(this));

    public void Dispose()
    {
        _meters.Dispose();
        _activities.Dispose();
    }

    private void BreakAt(BrokenPart part, IEnumerable<KeyValuePair<string, object?>> tags)
    {
        if (tags.Contains(new("server.address", _server)))
            BreakAt(part);
    }

    private void BreakAt(BrokenPart part)
    {
        if (part != _broken)
            return;
        Faults++;
        throw new InvalidOperationException("The observer is broken.");
    }

    private sealed class BrokenLog(BrokenObserver observer) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            observer.BreakAt(BrokenPart.Log);
    }
}
