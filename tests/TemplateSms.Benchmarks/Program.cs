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

switch (args.FirstOrDefault())
{
    case "rendering":
        InTurns.Write(Console.Out, "four holes", new HolesBenchmarks());
        InTurns.Write(Console.Out, "if, and for over three", new LoopBenchmarks());
        return 0;
    case "measuring" when args.Length > 1:
        MeasuringTable.WriteRatios(Console.Out, Enum.Parse<SampleText>(args[1]));
        return 0;
    case "measuring":
        MeasuringTable.Write(Console.Out);
        return 0;
    case "bdn":
        BenchmarkRunner.Run([typeof(HolesBenchmarks), typeof(LoopBenchmarks), typeof(MeasuringBenchmarks)], new QuickConfig());
        return 0;
    case "compiling":
        CompilingTable.Write(Console.Out, args.Length > 1 ? [.. args.Skip(1).Select(Number)] : [10, 100, 1_000, 4_000]);
        return 0;
    case "languages":
        LanguagesTable.Write(Console.Out, count: args.Length > 1 ? Number(args[1]) : 1_000, rounds: 5);
        return 0;
    case "analyzing":
        await AnalyzingTable.WriteAsync(Console.Out, count: args.Length > 1 ? Number(args[1]) : 1_000, rounds: 3).ConfigureAwait(false);
        return 0;
    case "building":
        BuildingTable.Write(Console.Out, count: 1_000, rounds: args.Length > 1 ? Number(args[1]) : 3);
        return 0;
    case "dispatch":
        if (args is not [_, "twilio"])
            await DispatchTable.WriteAsync(Console.Out, requests: 4_000, rounds: 21, 1, 16, 64, 256).ConfigureAwait(false);
        Console.Out.WriteLine();
        await DispatchTable.WriteTwilioAsync(Console.Out, requests: 4_000, rounds: 21, 1, 16, 64, 256).ConfigureAwait(false);
        return 0;
    case "gateway":
        await LoopbackGateway.RunAsync().ConfigureAwait(false);
        return 0;
    case "cli":
        CommandLineTable.Write(Console.Out, count: 1_000, rounds: 5);
        return 0;
    case "editing":
        EditingTable.Write(Console.Out, templates: 1_000, files: 500, keystrokes: args.Length > 1 ? Number(args[1]) : 1_000);
        return 0;
    case "queue":
        await QueueTable.WriteAsync(Console.Out, messages: 4_000, rows: args.Length > 1 ? Number(args[1]) : 1_000_000, rounds: 3).ConfigureAwait(false);
        return 0;
    case "proof":
        BenchmarkRunner.Run<ProofBenchmarks>(new QuickConfig());
        return 0;
    default:
        Console.Error.WriteLine("One of: rendering, measuring, compiling, languages, analyzing, building, dispatch, cli, editing, queue, proof; bdn for the first two by BenchmarkDotNet.");
        return 2;
}

static int Number(string argument) => int.Parse(argument, CultureInfo.InvariantCulture);
