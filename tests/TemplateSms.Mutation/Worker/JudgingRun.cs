using System.Globalization;
using TemplateSms.Mutation.Planting;
using Xunit.Abstractions;

namespace TemplateSms.Mutation.Worker;

/// <summary>Runs planned tests with one mutant after the other, each until a test fails.</summary>
internal sealed class JudgingRun(TestAssembly assembly, TextWriter output)
{
    private const int NoMutant = -1;

    private readonly int[] _active = [NoMutant];
    private ITestFailed? _failed;

    /// <summary>Answers questions, a line each: the number of a mutant, a blank, and the file with the plan.</summary>
    public void Answer(TextReader questions)
    {
        AppDomain.CurrentDomain.SetData(MutantSwitch.ActiveKey, _active);
        while (questions.ReadLine() is { } question)
        {
            var parts = question.Split(' ', 2);
            var plan = File.ReadLines(parts[1]).Select(PlannedTest.FromLine).ToList();
            output.WriteLine(Judge(int.Parse(parts[0], CultureInfo.InvariantCulture), plan));
        }
    }

    private string Judge(int mutant, IReadOnlyList<PlannedTest> plan)
    {
        _active[0] = mutant;
        var failed = plan.GroupBy(test => test.Collection).Select(FirstFailure).FirstOrDefault(failure => failure is not null);
        _active[0] = NoMutant;
        if (failed is null)
            return WorkerCommand.Success;
        var answer = FirstFailure([TestAssembly.Plan(failed.TestCase)]) is null ? WorkerCommand.Failure : WorkerCommand.Spoilt;
        return $"{answer} {failed.Test.DisplayName.ReplaceLineEndings(" ")}";
    }

    private ITestFailed? FirstFailure(IEnumerable<PlannedTest> plan)
    {
        _failed = null;
        var ids = plan.Select(test => test.Id).ToHashSet();
        assembly.Run(plan.Select(test => test.Class).Distinct().SelectMany(assembly.Find).Where(test => ids.Contains(test.UniqueID)), Hear);
        return _failed;
    }

    private bool Hear(IMessageSinkMessage message)
    {
        if (message is ITestFailed failed)
            _failed ??= failed;
        if (message is ITestCaseFinished)
            output.WriteLine(WorkerCommand.Progress);
        return _failed is null;
    }
}
