using TemplateSms.Mutation.Areas;
using TemplateSms.Mutation.Worker;

namespace TemplateSms.Mutation.Running;

/// <summary>The tests of one project, and the mutants that each reaches.</summary>
internal sealed class Coverage(TestFolder folder, IReadOnlyList<CoveredTest> tests)
{
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(10);

    private readonly HashSet<int> _once = [.. tests.SelectMany(test => test.Once)];

    public TestFolder Folder => folder;

    public IReadOnlyList<CoveredTest> Tests => tests;

    /// <summary>Whether a mutant changes what is made once a process, which a worker for many mutants has made before.</summary>
    public bool RunsOnce(int mutant) => _once.Contains(mutant);

    /// <summary>The tests that may notice a mutant, the quick ones first.</summary>
    /// <param name="seconds">The most that they take together without a mutant.</param>
    public IReadOnlyList<CoveredTest> Of(int mutant, int seconds)
    {
        var spent = 0.0;
        return [.. Of(mutant).TakeWhile(test => (spent += test.Seconds) <= seconds)];
    }

    private IReadOnlyList<CoveredTest> Of(int mutant)
    {
        var reaching = tests.Where(test => test.Passes && test.Mutants.Contains(mutant)).ToList();
        var after = _once.Contains(mutant) ? tests.Where(test => test.Passes).Except(reaching) : [];
        return [.. ByCollection(reaching), .. ByCollection(after)];
    }

    public static async Task<Coverage> RunAsync(TestFolder folder, Judges judges)
    {
        var file = Path.Combine(folder.Path, "coverage.txt");
        using var worker = new WorkerProcess(folder.Worker(WorkerCommand.Cover, [file, .. judges.Classes.ToArguments()]));
        var code = await worker.WaitAsync(_limit).ConfigureAwait(false);
        return code == 0
            ? new Coverage(folder, [.. File.ReadLines(file).Select(CoveredTest.FromLine)])
            : throw new InvalidOperationException($"The tests in {folder.Path} do not run (exit code {code}).");
    }

    private static IEnumerable<CoveredTest> ByCollection(IEnumerable<CoveredTest> tests) =>
        tests.GroupBy(test => test.Test.Collection).OrderBy(collection => collection.Sum(test => test.Seconds)).SelectMany(collection => collection);
}
