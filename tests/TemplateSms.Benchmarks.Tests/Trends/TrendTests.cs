using TemplateSms.Benchmarks.Trends;

namespace TemplateSms.Benchmarks.Tests.Trends;

/// <summary>The ratios of a run beside those of the runs before.</summary>
public sealed class TrendTests : IDisposable
{
    private const string Compiling = """
        | count | generator     | cold ms | of LoggerMessage | unrelated edit ms |
        | ----- | ------------- | ------- | ---------------- | ----------------- |
        | 1,000 | templates     | 142.2   | RATIO             | 3.3               |
        | 1,000 | LoggerMessage | 29.9    | 1.00             | 57.2              |

        | in flight | client | messages/s | of HttpClient |
        | --------- | ------ | ---------- | ------------- |
        | 16        | ours   | 9,000      | RATE           |
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("templatesms-");

    [Fact]
    public void Tables_WithRatios_AreReadByTheirRowsAndHeadings() => Assert.Equal(
        [
            new TrendFigure("compiling", "count", "1,000, templates", "of LoggerMessage", 4.76),
            new TrendFigure("compiling", "count", "1,000, LoggerMessage", "of LoggerMessage", 1),
            new TrendFigure("compiling", "in flight", "16, ours", "of HttpClient", 0.97),
        ],
        TrendTables.Read("compiling", Tables("4.76", "0.97")));

    [Fact]
    public void Run_LikeThoseBefore_HasNoFinding()
    {
        Add("4.76", "0.97");

        Assert.Equal("", Add("4.90", "0.95"));
    }

    [Fact]
    public void Ratio_WorseThanTheMedian_IsAFinding()
    {
        Add("4.76", "0.97");
        Add("4.60", "0.97");
        Add("9.90", "0.97");

        Assert.Equal("worse: compiling, count: 1,000, templates, of LoggerMessage: 5.6, before 4.76", Add("5.60", "0.97"));
    }

    [Fact]
    public void Rate_LessThanBefore_IsAFinding_AndAGreaterOneIsNone()
    {
        Add("4.76", "0.97");

        Assert.Equal("worse: compiling, in flight: 16, ours, of HttpClient: 0.8, before 0.97", Add("4.76", "0.80"));
        Assert.Equal("", Add("4.76", "1.40"));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Tables(string ratio, string rate) => Compiling.Replace("RATIO", ratio, StringComparison.Ordinal).Replace("RATE", rate, StringComparison.Ordinal);

    private string Add(string ratio, string rate)
    {
        var findings = new StringWriter();
        new TrendFile(Path.Combine(_folder.FullName, "trend.jsonl")).Add("compiling", Tables(ratio, rate), findings);
        return findings.ToString().TrimEnd();
    }
}
