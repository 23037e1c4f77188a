using Xunit.Abstractions;

namespace TemplateSms.Mutation.Worker;

/// <summary>Runs the planned tests with a mutant until one of them fails.</summary>
internal sealed class JudgingRun(TestAssembly assembly, TextWriter output)
{
    private string? _failed;

    /// <summary>True if all tests pass.</summary>
    public bool Run(IReadOnlyList<PlannedTest> plan)
    {
        foreach (var collection in plan.GroupBy(test => test.Collection))
        {
            var ids = collection.Select(test => test.Id).ToHashSet();
            assembly.Run(collection.Select(test => test.Class).Distinct().SelectMany(assembly.Find).Where(test => ids.Contains(test.UniqueID)), Hear);
            if (_failed is { } failed)
            {
                output.WriteLine($"{WorkerCommand.Failure} {failed}");
                return false;
            }
        }

        return true;
    }

    private bool Hear(IMessageSinkMessage message)
    {
        if (message is ITestFailed failed)
            _failed ??= failed.Test.DisplayName.ReplaceLineEndings(" ");
        if (message is ITestCaseFinished)
            output.WriteLine(WorkerCommand.Progress);
        return _failed is null;
    }
}
