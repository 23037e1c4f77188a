using System.Diagnostics;
using System.Globalization;
using TemplateSms.Mutation.Mutants;
using TemplateSms.Mutation.Worker;

namespace TemplateSms.Mutation.Running;

/// <summary>Runs the tests that may notice a mutant, project by project, until one fails.</summary>
internal sealed class Judge(IReadOnlyList<Coverage> coverages)
{
    public async Task<Verdict> JudgeAsync(int number, Mutant mutant)
    {
        var watch = Stopwatch.StartNew();
        var all = 0;
        foreach (var coverage in coverages)
        {
            var tests = coverage.Of(number);
            all += tests.Count;
            if (tests.Count == 0)
                continue;
            var plan = Path.Combine(coverage.Folder.Path, $"plan-{number}.txt");
            await File.WriteAllLinesAsync(plan, tests.Select(test => test.Test.ToLine())).ConfigureAwait(false);
            var start = coverage.Folder.Worker(WorkerCommand.Judge, number.ToString(CultureInfo.InvariantCulture), plan);
            var (code, output) = await WorkerProcess.RunAsync(start, TimeSpan.FromSeconds(tests.Max(test => test.Seconds))).ConfigureAwait(false);
            if (code is WorkerCommand.Failed)
                return new(number, mutant, Outcome.Killed, Failure(output), all, watch.Elapsed);
            if (code is not WorkerCommand.Passed)
                return new(number, mutant, Outcome.TimedOut, code is null ? "no end" : "crash: " + output.Split('\n').FirstOrDefault(), all, watch.Elapsed);
        }

        return new(number, mutant, all == 0 ? Outcome.NotReached : Outcome.Survived, null, all, watch.Elapsed);
    }

    private static string? Failure(string output) =>
        output.Split('\n').FirstOrDefault(line => line.StartsWith(WorkerCommand.Failure, StringComparison.Ordinal))?[(WorkerCommand.Failure.Length + 1)..];
}
