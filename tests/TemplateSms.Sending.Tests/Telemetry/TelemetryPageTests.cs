using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;

namespace TemplateSms.Sending.Tests.Telemetry;

/// <summary>docs/telemetry.md lists what there is.</summary>
public sealed class TelemetryPageTests
{
    [Fact]
    public async Task Page_Metrics_AreTheMeters()
    {
        var instruments = new ConcurrentDictionary<string, string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == "TemplateSms")
                    instruments[instrument.Name] = $"| `{instrument.Name}` | `{instrument.Unit}` |";
            },
        };
        listener.Start();
        using var recorder = new TelemetryRecorder();
        await recorder.Client((request, _) => Answers.CodesAsync(request, 0)).SendAsync(TestMessage.Message);

        var page = File.ReadAllText(Page());

        Assert.Equal(6, instruments.Count);
        Assert.All(instruments.Values, row => Assert.Contains(row, page, StringComparison.Ordinal));
    }

#if NET9_0_OR_GREATER
    // https://opentelemetry.io/docs/specs/semconv/http/http-metrics/#metric-httpclientrequestduration
    [Fact]
    public async Task Duration_HasTheBucketsThatTheConventionsAdvise()
    {
        var buckets = new ConcurrentBag<IReadOnlyList<double>?>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument is Histogram<double> { Meter.Name: "TemplateSms" } histogram)
                    buckets.Add(histogram.Advice?.HistogramBucketBoundaries);
            },
        };
        listener.Start();
        using var recorder = new TelemetryRecorder();
        await recorder.Client((request, _) => Answers.CodesAsync(request, 0)).SendAsync(TestMessage.Message);

        Assert.Equal([0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10], Assert.Single(buckets));
    }
#endif

    private static string Page([CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../docs/telemetry.md");
}
