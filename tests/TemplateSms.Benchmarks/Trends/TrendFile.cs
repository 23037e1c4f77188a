using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TemplateSms.Benchmarks.Trends;

/// <summary>The ratios of all runs, one a line, so that a change for the worse is seen when it is made.</summary>
internal sealed class TrendFile(string path)
{
    private const int Compared = 5;

    // Ratios of two runs on a quiet machine differ by less.
    private const double Noise = 1.15;

    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Adds the ratios of a run, and writes those that are worse than the median of the last five on such a machine.</summary>
    public void Add(string benchmark, string output, TextWriter findings)
    {
        var machine = string.Create(CultureInfo.InvariantCulture, $"{RuntimeInformation.OSArchitecture}, {Environment.ProcessorCount} processors");
        var earlier = File.Exists(path) ? File.ReadLines(path).Select(line => JsonSerializer.Deserialize<Row>(line)!).Where(row => row.Machine == machine).ToList() : [];
        var now = TrendTables.Read(benchmark, output).ToList();
        foreach (var figure in now)
        {
            double[] before = [.. earlier.Where(row => row.Figure.IsSameAs(figure)).TakeLast(Compared).Select(row => row.Figure.Value).Order()];
            if (before.Length > 0 && IsWorse(figure, before[before.Length / 2]))
                findings.WriteLine(string.Create(CultureInfo.InvariantCulture, $"worse: {figure.Benchmark}, {figure.Table}: {figure.Row}, {figure.Column}: {figure.Value}, before {before[before.Length / 2]}"));
        }

        File.AppendAllLines(path, now.Select(figure => JsonSerializer.Serialize(new Row(DateTime.UtcNow.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Commit, machine, figure), _json)));
    }

    private static bool IsWorse(TrendFigure figure, double before) =>
        figure.IsRate ? figure.Value * Noise < before : figure.Value > before * Noise;

    // The SDK writes the commit behind the version.
    private static string Commit => typeof(TrendFile).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+') is [_, var commit] ? commit[..8] : "";

    private sealed record Row(string Date, string Commit, string Machine, TrendFigure Figure);
}
