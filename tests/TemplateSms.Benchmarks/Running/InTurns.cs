using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;

namespace TemplateSms.Benchmarks;

/// <summary>
/// Runs the methods of a benchmark class in turns of some microseconds and takes the least time of each. On a machine that is
/// shared, that is what a method takes when nothing disturbs it, and a ratio is of two times of the same minute;
/// BenchmarkDotNet, which runs one method after another, is the judge on a machine that is quiet.
/// </summary>
internal static class InTurns
{
    private const int Rounds = 600;

    // Each begins with a pause in which the runtime compiles what was called often, if the processor is to be had.
    private const int WarmUpRounds = 15;
    private const double BatchNanoseconds = 20_000;
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(200);

    public static void Write(TextWriter output, string title, object benchmarks)
    {
        var table = new TextTable(title, "ns", "ratio", "bytes");
        foreach (var timing in Time(benchmarks))
            table.Add(timing.Name, timing.NanosecondsText, timing.RatioText, timing.BytesText);
        table.Write(output);
        output.WriteLine();
    }

    /// <summary>Times the methods of a benchmark class, in the order of its source.</summary>
    public static IReadOnlyList<Timing> Time(object benchmarks)
    {
        var methods = benchmarks.GetType().GetMethods();
        methods.Single(method => method.IsDefined(typeof(GlobalSetupAttribute))).Invoke(benchmarks, null);
        var batches = methods
            .Where(method => method.IsDefined(typeof(BenchmarkAttribute)))
            .OrderBy(method => method.GetCustomAttribute<BenchmarkAttribute>()!.SourceCodeLineNumber)
            .Select(method => Batch.Of(method, benchmarks))
            .Append(Batch.Empty)
            .ToList();
        WarmUp(batches);
        for (var round = 0; round < Rounds; round++)
            batches.ForEach(batch => batch.Run());

        // What calls a method takes time too.
        var overhead = batches[^1].Least;
        var limit = batches.Single(batch => batch.IsBaseline).Least - overhead;
        return [.. batches.SkipLast(1).Select(batch => TimingOf(batch, batch.Least - overhead))];

        Timing TimingOf(Batch batch, double time) => new(batch.Name, time, time / limit, batch.Allocated());
    }

    private static void WarmUp(List<Batch> batches)
    {
        for (var round = 0; round < WarmUpRounds; round++)
        {
            batches.ForEach(batch => batch.Calibrate());
            Thread.Sleep(_pause);
        }
    }

    private abstract class Batch
    {
        private const int CalibrationRuns = 10;

        private int _calls = 1_000;

        public static Batch Empty { get; } = new Batch<int>(static () => 0) { Name = "" };

        public required string Name { get; init; }

        public bool IsBaseline { get; private init; }

        public double Least { get; private set; } = double.MaxValue;

        public static Batch Of(MethodInfo method, object benchmarks)
        {
            var make = typeof(Batch).GetMethod(nameof(Make), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(method.ReturnType);
            return (Batch)make.Invoke(null, [method, benchmarks])!;
        }

        // By the least time so far: a batch that was disturbed says nothing of the method.
        public void Calibrate()
        {
            for (var i = 0; i < CalibrationRuns; i++)
                Run();
            _calls = Math.Max(1, (int)(BatchNanoseconds / Least));
        }

        public void Run() => Least = Math.Min(Least, Time(_calls));

        public long Allocated()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Call(1);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        protected abstract void Call(int times);

        private static Batch<T> Make<T>(MethodInfo method, object benchmarks)
        {
            var attribute = method.GetCustomAttribute<BenchmarkAttribute>()!;
            return new Batch<T>(method.CreateDelegate<Func<T>>(benchmarks)) { Name = attribute.Description!, IsBaseline = attribute.Baseline };
        }

        private double Time(int calls)
        {
            var start = Stopwatch.GetTimestamp();
            Call(calls);
            return Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls;
        }
    }

    private sealed class Batch<T>(Func<T> method) : Batch
    {
        protected override void Call(int times)
        {
            for (var i = 0; i < times; i++)
                Keep(method());
        }

        // A result that nobody takes need not be computed.
        [MethodImpl(MethodImplOptions.NoInlining)]
        private static void Keep(T result) => _ = result;
    }
}
