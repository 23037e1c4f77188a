using System.Collections.Concurrent;
using TemplateSms.Mutation.Areas;
using TemplateSms.Mutation.Mutants;
using TemplateSms.Mutation.Planting;
using TemplateSms.Mutation.Reports;

namespace TemplateSms.Mutation.Running;

/// <summary>One run: finds mutants, plants a sample of them, runs the tests, and reports.</summary>
internal sealed class MutationRun(Area area, MutationArguments arguments, Report report)
{
    public async Task<IReadOnlyList<Verdict>> RunAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"templatesms-mutation-{Environment.ProcessId}");
        try
        {
            var sources = area.Projects.Select(ProjectSource.Read).ToList();
            var all = MutantFinder.Find(sources[0].Compilation, area);
            var projects = new MutatedProjects(sources);
            var sample = projects.Choose(Sample.Shuffled(all, arguments.Seed), arguments.Count);
            report.Begin(area, arguments, sample.Count, all.Count);
            var coverages = await CoverAsync(projects, sample, folder).ConfigureAwait(false);
            return await JudgeAsync(sample, coverages).ConfigureAwait(false);
        }
        finally
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<IReadOnlyList<Coverage>> CoverAsync(MutatedProjects projects, IReadOnlyDictionary<int, Mutant> sample, string folder)
    {
        var coverages = new List<Coverage>();
        foreach (var tests in area.Tests)
        {
            var copy = TestFolder.Copy(tests.Project, folder);
            projects.Write(sample, copy.Path);
            var coverage = await Coverage.RunAsync(copy, tests).ConfigureAwait(false);
            report.Covered(tests.Project, coverage);
            coverages.Add(coverage);
        }

        return coverages;
    }

    private async Task<IReadOnlyList<Verdict>> JudgeAsync(IReadOnlyDictionary<int, Mutant> sample, IReadOnlyList<Coverage> coverages)
    {
        var verdicts = new ConcurrentBag<Verdict>();
        var wanted = sample.Where(mutant => arguments.Only.Count == 0 || arguments.Only.Contains(mutant.Key)).ToList();
        var waiting = new ConcurrentQueue<KeyValuePair<int, Mutant>>(wanted);
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(async _ =>
        {
            using var judge = new Judge(coverages, arguments.Seconds);
            while (waiting.TryDequeue(out var mutant))
            {
                var verdict = await judge.JudgeAsync(mutant.Key, mutant.Value).ConfigureAwait(false);
                verdicts.Add(verdict);
                report.Judged(verdict, verdicts.Count, wanted.Count);
            }
        })).ConfigureAwait(false);
        return [.. verdicts.OrderBy(verdict => verdict.Mutant.File, StringComparer.Ordinal).ThenBy(verdict => verdict.Mutant.Line)];
    }
}
