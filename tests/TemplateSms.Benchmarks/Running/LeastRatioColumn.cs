using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TemplateSms.Benchmarks;

/// <summary>The least time as a multiple of the baseline's least time.</summary>
internal sealed class LeastRatioColumn : IColumn
{
    public string Id => nameof(LeastRatioColumn);

    public string ColumnName => "Ratio";

    public string Legend => "Least time as a multiple of the baseline's";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Baseline;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        var baseline = summary.GetBaseline(summary.GetLogicalGroupKey(benchmarkCase));
        var (own, limit) = (Least(summary, benchmarkCase), baseline is null ? null : Least(summary, baseline));
        return own is null || limit is null ? "?" : (own.Value / limit.Value).ToString("0.00", CultureInfo.InvariantCulture);
    }

    private static double? Least(Summary summary, BenchmarkCase benchmarkCase) => summary[benchmarkCase]?.ResultStatistics?.Min;
}
