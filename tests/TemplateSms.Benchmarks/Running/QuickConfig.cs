using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace TemplateSms.Benchmarks;

/// <summary>
/// Many iterations of a millisecond, in this process: on a machine that is shared, the least of many short ones is not
/// disturbed, where a mean always is. Ratios are of the least times.
/// </summary>
internal sealed class QuickConfig : ManualConfig
{
    public QuickConfig()
    {
        AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(20)
            .WithIterationCount(200)
            .WithIterationTime(TimeInterval.FromMilliseconds(1)));
        AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params);
        AddColumn(StatisticColumn.Min, StatisticColumn.Median, new LeastRatioColumn());
        AddDiagnoser(new MemoryDiagnoser(new MemoryDiagnoserConfig(displayGenColumns: false)));
        AddColumnProvider(DefaultColumnProviders.Metrics);
        AddExporter(MarkdownExporter.GitHub);
        AddLogger(ConsoleLogger.Default);
        WithOptions(ConfigOptions.DisableLogFile);
        WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "results"));
    }
}
