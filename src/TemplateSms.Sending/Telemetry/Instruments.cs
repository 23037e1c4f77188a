using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Reflection;

namespace TemplateSms.Sending.Telemetry;

/// <summary>The instruments and the activity source of the process, for all gateways and accounts together.</summary>
internal static class Instruments
{
    private static readonly string? _version =
        typeof(Instruments).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];

    private static readonly Meter _meter = new(TelemetryNames.Source, _version);

    public static readonly ActivitySource Activities = new(TelemetryNames.Source, _version);

    public static readonly Histogram<double> Duration = CreateHistogram(
        TelemetryNames.Duration,
        "s",
        "How long a request took, with its retries and its wait for the rate limiter.",
        // Those that the conventions advise.
        [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]);

    public static readonly Counter<long> Sent = _meter.CreateCounter<long>(
        TelemetryNames.Sent, "{message}", "Messages that a request was made for, whatever became of them.");

    public static readonly Counter<long> Failed = _meter.CreateCounter<long>(
        TelemetryNames.Failed, "{message}", "Messages that were not accepted, by reason and code.");

    public static readonly Counter<long> Segments = _meter.CreateCounter<long>(
        TelemetryNames.Segments, "{segment}", "Segments of accepted messages, as billed where the gateway says so.");

    public static readonly Counter<long> FailedOver = _meter.CreateCounter<long>(
        TelemetryNames.FailedOver, "{message}", "Messages that went on to another gateway, by the one that they did not reach.");

    public static readonly Counter<long> Retries = _meter.CreateCounter<long>(
        TelemetryNames.Retries, "{retry}", "Attempts after a request's first.");

    // The advice came with .NET 9; before it, only the application sets buckets.
    private static Histogram<double> CreateHistogram(string name, string unit, string description, IReadOnlyList<double> buckets) =>
#if NET9_0_OR_GREATER
        _meter.CreateHistogram(name, unit, description, tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = buckets });
#else
        _meter.CreateHistogram<double>(name, unit, description);
#endif
}
