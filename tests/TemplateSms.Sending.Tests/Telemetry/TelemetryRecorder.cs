using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using TemplateSms.Clients.Tests.Servers;
using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests.Telemetry;

/// <summary>
/// What is measured, traced and logged of sends through one gateway that does as a test says. Other tests of the process
/// send through gateways of other names.
/// </summary>
internal sealed class TelemetryRecorder : IDisposable
{
    private const string Source = "TemplateSms";

    private readonly string _server = $"{Guid.NewGuid():N}.invalid";
    private readonly MeterListener _meters = new();
    private readonly ActivityListener _activities;
    private readonly ILoggerFactory _loggers;
    private readonly RecordingLoggerProvider _log = new();
    private readonly ConcurrentQueue<Measurement> _measurements = new();
    private readonly ConcurrentQueue<Activity> _stopped = new();

    public TelemetryRecorder()
    {
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Source)
                listener.EnableMeasurementEvents(instrument);
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.Start();

        _activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Source,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _stopped.Enqueue,
        };
        ActivitySource.AddActivityListener(_activities);
        _loggers = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_log));
    }

    /// <summary>The activities of this gateway, in the order in which they ended.</summary>
    public IReadOnlyList<Activity> Activities =>
        [.. _stopped.Where(activity => activity.GetTagItem("server.address") as string == _server)];

    /// <summary>What was logged, as level and text.</summary>
    public IReadOnlyList<(LogLevel Level, string Text)> Lines =>
        [.. _log.Lines.Select(line => (line.Level, line.Text[..line.Text.IndexOf(" [", StringComparison.Ordinal)]))];

    /// <summary>How an activity of this gateway is named.</summary>
    public string NameOf(string operation) => $"{operation} {_server}:443";

    /// <summary>The measurements of an instrument, in order.</summary>
    public IReadOnlyList<(double Value, string Tags)> Of(string instrument) =>
        [.. _measurements.Where(measurement => measurement.Instrument == instrument).Select(measurement => (measurement.Value, measurement.Tags))];

    /// <summary>A client of the gateway.</summary>
    public SmsEngine<StubProtocol> Client(
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer, int maxRetries = 3, TimeProvider? clock = null, Action<StubOptions>? change = null)
    {
        var options = new StubOptions(new Uri($"https://{_server}/api/")) { MaxRetries = maxRetries };
        change?.Invoke(options);
        return StubClient.Of(new HttpClient(new StubHandler(answer)), options, clock, _loggers.CreateLogger("Stub"));
    }

    public void Dispose()
    {
        _meters.Dispose();
        _activities.Dispose();
        _loggers.Dispose();
    }

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var all = tags.ToArray();
        if (!all.Contains(new("server.address", _server)))
            return;

        var own = all.Where(tag => tag.Key is not ("server.address" or "server.port" or "messaging.system")).Select(tag => $"{tag.Key}={tag.Value}");
        _measurements.Enqueue(new Measurement(instrument.Name, value, string.Join(' ', own)));
    }
}
