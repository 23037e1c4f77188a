using System.Diagnostics;
using System.Globalization;
using TemplateSms.Mutation.Mutants;
using TemplateSms.Mutation.Worker;

namespace TemplateSms.Mutation.Running;

/// <summary>Runs the tests that may notice a mutant, project by project, until one fails. One mutant at a time.</summary>
internal sealed class Judge(IReadOnlyList<Coverage> coverages, int seconds) : IDisposable
{
    private readonly Dictionary<Coverage, WorkerProcess> _workers = [];

    public async Task<Verdict> JudgeAsync(int number, Mutant mutant)
    {
        var watch = Stopwatch.StartNew();
        var all = 0;
        foreach (var coverage in coverages)
        {
            var tests = coverage.Of(number, seconds);
            all += tests.Count;
            if (tests.Count == 0)
                continue;
            var answer = await AskAsync(coverage, number, tests, isFresh: coverage.RunsOnce(number)).ConfigureAwait(false);
            // In a process of its own, it is the mutant that left something behind.
            if (IsSpoilt(answer))
                answer = await AskAsync(coverage, number, tests, isFresh: true).ConfigureAwait(false);
            if (answer is null)
                return new(number, mutant, Outcome.TimedOut, null, all, watch.Elapsed);
            if (answer != WorkerCommand.Success)
                return new(number, mutant, Outcome.Killed, answer[(answer.IndexOf(' ') + 1)..], all, watch.Elapsed);
        }

        return new(number, mutant, all == 0 ? Outcome.NotReached : Outcome.Survived, null, all, watch.Elapsed);
    }

    public void Dispose()
    {
        foreach (var worker in _workers.Values)
            worker.Dispose();
    }

    private async Task<string?> AskAsync(Coverage coverage, int number, IReadOnlyList<CoveredTest> tests, bool isFresh)
    {
        var plan = Path.Combine(coverage.Folder.Path, $"plan-{number}.txt");
        await File.WriteAllLinesAsync(plan, tests.Select(test => test.Test.ToLine())).ConfigureAwait(false);
        if (isFresh)
            End(coverage);
        if (!_workers.TryGetValue(coverage, out var worker))
            _workers.Add(coverage, worker = new WorkerProcess(coverage.Folder.Worker(WorkerCommand.Judge)));
        var answer = await worker.AskAsync(string.Create(CultureInfo.InvariantCulture, $"{number} {plan}"), TimeSpan.FromSeconds(tests.Max(test => test.Seconds))).ConfigureAwait(false);
        if (isFresh || answer is null || IsSpoilt(answer))
            End(coverage);
        return answer;
    }

    private static bool IsSpoilt(string? answer) => answer?.StartsWith(WorkerCommand.Spoilt, StringComparison.Ordinal) == true;

    private void End(Coverage coverage)
    {
        if (_workers.Remove(coverage, out var worker))
            worker.Dispose();
    }
}
