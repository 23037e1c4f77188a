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

    private static string Page([CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../docs/telemetry.md");
}
