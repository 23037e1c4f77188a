using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace TemplateSms.Queue.Tests.Telemetry;

/// <summary>The instruments of the queues in this process, under the names that exporters give them in Prometheus, with the labels that they had.</summary>
internal sealed class MeterReading : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, bool>> _labels = new(StringComparer.Ordinal);

    public MeterReading()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name != SmsQueueTelemetry.Name)
                return;
            _labels.TryAdd(NameOf(instrument), new(StringComparer.Ordinal));
            listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Take(instrument, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Take(instrument, tags));
        _listener.Start();
    }

    /// <summary>The names of the instruments that were published.</summary>
    public IEnumerable<string> Names => _labels.Keys;

    /// <summary>The labels of an instrument.</summary>
    public IEnumerable<string> LabelsOf(string name) => _labels[name].Keys;

    /// <summary>Reads the instruments that tell only when they are asked.</summary>
    public void Observe() => _listener.RecordObservableInstruments();

    public void Dispose() => _listener.Dispose();

    // By OpenTelemetry's rules: dots become underscores, a unit in braces is left out, seconds stand at the end, and totals after them.
    private static string NameOf(Instrument instrument)
    {
        var unit = instrument.Unit switch
        {
            "s" => "_seconds",
            ['{', .., '}'] => "",
            var other => throw new InvalidOperationException($"The instrument {instrument.Name} has the unit {other}, whose name in Prometheus stands here."),
        };
        return LabelOf(instrument.Name) + unit + (instrument is Counter<long> ? "_total" : "");
    }

    private static string LabelOf(string name) => name.Replace('.', '_');

    private void Take(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var tag in tags)
            _labels[NameOf(instrument)].TryAdd(LabelOf(tag.Key), true);
    }
}
