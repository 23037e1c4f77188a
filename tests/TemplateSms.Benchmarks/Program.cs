using BenchmarkDotNet.Running;
using TemplateSms.Benchmarks;
using TemplateSms.Benchmarks.Compiling;
using TemplateSms.Benchmarks.Measuring;
using TemplateSms.Benchmarks.Rendering;

switch (args.FirstOrDefault())
{
    case "rendering":
        BenchmarkRunner.Run([typeof(HolesBenchmarks), typeof(LoopBenchmarks)], new QuickConfig());
        return 0;
    case "measuring":
        BenchmarkRunner.Run<MeasuringBenchmarks>(new QuickConfig());
        return 0;
    case "proof":
        BenchmarkRunner.Run<ProofBenchmarks>(new QuickConfig());
        return 0;
    default:
        Console.Error.WriteLine("One of: rendering, measuring, compiling, building, dispatch, cli, proof.");
        return 2;
}
