using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Telemetry;

/// <summary>The dashboard asks for what the queue measures.</summary>
public sealed partial class DashboardTests : IAsyncLifetime
{
    private readonly MeterReading _reading = new();
    private readonly JsonElement _dashboard = JsonDocument.Parse(File.ReadAllText(PathOf("docs/grafana/templatesms-queue.json"))).RootElement;

    public async Task InitializeAsync()
    {
        await using var store = new SqliteStore();
        await using var queue = await TestQueue.StartAsync(store);
        await queue.Queue.SendAsync(TestMessages.Message());
        // All labels that can be: the lanes are read once they are there, and the attempt has ended.
        await TestQueue.UntilAsync(() =>
        {
            _reading.Observe();
            return _reading.Names.Sum(name => _reading.LabelsOf(name).Count()) == 5;
        });
    }

    public Task DisposeAsync()
    {
        _reading.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public void Dashboard_Queries_AskForInstrumentsAndTheirLabels() => Assert.All(Queries(), query =>
    {
        var words = Words().Matches(query).Select(word => word.Value).ToList();

        var metric = Assert.Single(words.Distinct(StringComparer.Ordinal).Intersect(_reading.Names, StringComparer.Ordinal));
        Assert.Empty(words.Except(_reading.LabelsOf(metric), StringComparer.Ordinal).Except([metric], StringComparer.Ordinal));
    });

    [Fact]
    public void Dashboard_Panels_ShowEveryInstrument() => Assert.Equal(
        _reading.Names.Order(StringComparer.Ordinal),
        Queries().SelectMany(query => Words().Matches(query)).Select(word => word.Value).Intersect(_reading.Names, StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Dashboard_Values_AreStatesAndOutcomesOfTheLedger()
    {
        string[] known =
        [
            .. Enum.GetNames<SmsQueueState>().Select(state => $"templatesms_queue_state=\"{state.ToLowerInvariant()}\""),
            .. Enum.GetNames<SmsAttemptOutcome>().Select(outcome => $"templatesms_queue_outcome=\"{outcome.ToLowerInvariant()}\""),
        ];

        var used = Queries().SelectMany(query => Values().Matches(query)).Select(value => value.Value).Distinct(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(used);
        Assert.Empty(used.Except(known, StringComparer.Ordinal));
    }

    /// <summary>The queries of the panels, with the labels that name their lines, and those of the variables.</summary>
    private IEnumerable<string> Queries() =>
    [
        .. from panel in _dashboard.GetProperty("panels").EnumerateArray()
           from target in panel.GetProperty("targets").EnumerateArray()
           select target.GetProperty("expr").GetString() + " " + target.GetProperty("legendFormat").GetString(),
        .. from variable in _dashboard.GetProperty("templating").GetProperty("list").EnumerateArray()
           where variable.GetProperty("type").GetString() == "query"
           select variable.GetProperty("query").GetString(),
    ];

    [GeneratedRegex("templatesms_[a-z_]+")]
    private static partial Regex Words();

    [GeneratedRegex("templatesms_[a-z_]+=\"[^\"]*\"")]
    private static partial Regex Values();

    private static string PathOf(string path, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../..", path);
}
