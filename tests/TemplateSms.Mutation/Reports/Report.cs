using System.Globalization;
using TemplateSms.Mutation.Areas;
using TemplateSms.Mutation.Running;

namespace TemplateSms.Mutation.Reports;

/// <summary>Prints what a run does, and the survivors and the score at its end.</summary>
internal sealed class Report(TextWriter output)
{
    private readonly Lock _gate = new();

    public void Begin(Area area, MutationArguments arguments, int sample, int all) =>
        Write($"{area.Name} --count {arguments.Count} --seed {arguments.Seed}: {sample} of {all} mutants");

    public void Covered(string tests, Coverage coverage)
    {
        Write($"{tests}: {coverage.Tests.Count} tests in {coverage.Tests.Sum(test => test.Seconds):0} s reach {coverage.Tests.SelectMany(test => test.Mutants).Distinct().Count()} mutants, {coverage.Tests.SelectMany(test => test.Once).Distinct().Count()} of them once a process");
        foreach (var test in coverage.Tests.Where(test => !test.Passes))
            Write($"  fails without a mutant, and judges none: {test.Name}: {test.Failure}");
    }

    public void Judged(Verdict verdict, int done, int count) =>
        Write($"{done}/{count} {Line(verdict)} in {verdict.Took.TotalSeconds:0.0} s");

    public void End(IReadOnlyList<Verdict> verdicts, TimeSpan took)
    {
        Write($"");
        Write($"Survivors:");
        foreach (var verdict in verdicts.Where(verdict => !verdict.IsKilled))
            Write($"{Line(verdict)}");
        Write($"");
        foreach (var kind in verdicts.GroupBy(verdict => verdict.Mutant.Mutation.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
            Write($"{kind.Key,-10} {kind.Count(verdict => verdict.IsKilled)} of {kind.Count()}");
        var killed = verdicts.Count(verdict => verdict.IsKilled);
        Write($"score {100.0 * killed / Math.Max(1, verdicts.Count):0.0} %: {killed} of {verdicts.Count} mutants were noticed ({verdicts.Count(verdict => verdict.Outcome == Outcome.TimedOut)} by a test that did not end), {verdicts.Count(verdict => verdict.Outcome == Outcome.NotReached)} are not reached; {took.TotalMinutes:0.0} minutes");
    }

    private static string Line(Verdict verdict)
    {
        var mutant = verdict.Mutant;
        var by = verdict.By is { } test ? $" by {test}" : $" {verdict.Tests} tests";
        return $"{verdict.Outcome} #{verdict.Number} {mutant.File}({mutant.Line}): `{mutant.Original}` -> `{mutant.Becomes}` in `{mutant.Context}`{by}";
    }

    private void Write(FormattableString line)
    {
        lock (_gate)
            output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
    }
}
