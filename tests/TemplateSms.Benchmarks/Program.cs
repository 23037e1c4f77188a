using System.Globalization;
using BenchmarkDotNet.Running;
using TemplateSms.Benchmarks;
using TemplateSms.Benchmarks.Building;
using TemplateSms.Benchmarks.CommandLine;
using TemplateSms.Benchmarks.Compiling;
using TemplateSms.Benchmarks.Dispatch;
using TemplateSms.Benchmarks.Editing;
using TemplateSms.Benchmarks.Measuring;
using TemplateSms.Benchmarks.Queues;
using TemplateSms.Benchmarks.Rendering;
using TemplateSms.Benchmarks.Trends;

// The last two arguments can name the file of all runs.
var trend = args is [.., "--trend", var file] ? new TrendFile(file) : null;
string[] arguments = trend is null ? args : args[..^2];
using var kept = new KeptOutput(Console.Out);
var exitCode = await RunAsync(arguments, kept).ConfigureAwait(false);
if (exitCode == 0)
    trend?.Add(arguments[0], kept.Text, Console.Out);
return exitCode;

static async Task<int> RunAsync(string[] args, TextWriter output)
{
    switch (args.FirstOrDefault())
    {
        case "rendering":
            InTurns.Write(output, "four holes", new HolesBenchmarks());
            InTurns.Write(output, "if, and for over three", new LoopBenchmarks());
            return 0;
        case "measuring" when args.Length > 1:
            MeasuringTable.WriteRatios(output, Enum.Parse<SampleText>(args[1]));
            return 0;
        case "measuring":
            MeasuringTable.Write(output);
            return 0;
        case "bdn":
            BenchmarkRunner.Run([typeof(HolesBenchmarks), typeof(LoopBenchmarks), typeof(MeasuringBenchmarks)], new QuickConfig());
            return 0;
        case "compiling":
            CompilingTable.Write(output, args.Length > 1 ? [.. args.Skip(1).Select(Number)] : [10, 100, 1_000, 4_000]);
            return 0;
        case "kinds":
            KindsTable.Write(output, count: args.Length > 1 ? Number(args[1]) : 1_000, rounds: 5);
            return 0;
        case "analyzing":
            await AnalyzingTable.WriteAsync(output, count: args.Length > 1 ? Number(args[1]) : 1_000, rounds: 3).ConfigureAwait(false);
            return 0;
        case "building":
            BuildingTable.Write(output, count: 1_000, rounds: args.Length > 1 ? Number(args[1]) : 3);
            return 0;
        case "dispatch":
            if (args is not [_, "twilio"])
                await DispatchTable.WriteAsync(output, requests: 4_000, rounds: 21, 1, 16, 64, 256).ConfigureAwait(false);
            output.WriteLine();
            await DispatchTable.WriteTwilioAsync(output, requests: 4_000, rounds: 21, 1, 16, 64, 256).ConfigureAwait(false);
            return 0;
        case "gateway":
            await LoopbackGateway.RunAsync().ConfigureAwait(false);
            return 0;
        case "cli":
            CommandLineTable.Write(output, count: 1_000, rounds: 5);
            return 0;
        case "editing":
            EditingTable.Write(output, templates: 1_000, files: 500, keystrokes: args.Length > 1 ? Number(args[1]) : 1_000);
            return 0;
        case "queue":
            await QueueTable.WriteAsync(output, messages: 4_000, rows: args.Length > 1 ? Number(args[1]) : 1_000_000, rounds: 3).ConfigureAwait(false);
            return 0;
        case "proof":
            BenchmarkRunner.Run<ProofBenchmarks>(new QuickConfig());
            return 0;
        default:
            Console.Error.WriteLine("One of: rendering, measuring, compiling, kinds, analyzing, building, dispatch, cli, editing, queue, proof; bdn for the first two by BenchmarkDotNet. --trend FILE adds the ratios to a file, and says which are worse than before.");
            return 2;
    }
}

static int Number(string argument) => int.Parse(argument, CultureInfo.InvariantCulture);
