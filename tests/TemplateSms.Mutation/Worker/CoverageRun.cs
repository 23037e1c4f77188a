using System.Collections.Concurrent;
using System.Diagnostics;
using TemplateSms.Mutation.Planting;
using Xunit.Abstractions;

namespace TemplateSms.Mutation.Worker;

/// <summary>Runs the chosen tests without a mutant, and notes the mutants that each reaches.</summary>
internal sealed class CoverageRun(TestAssembly assembly)
{
    // The methods of this class and of the switch.
    private const int SkippedFrames = 3;

    // The value is true for code that runs once a process.
    private readonly ConcurrentDictionary<int, bool> _reached = new();
    private readonly List<CoveredTest> _tests = [];
    private readonly List<CoveredTest> _ofCollection = [];
    private readonly HashSet<int> _byFixtures = [];
    private readonly HashSet<int> _once = [];
    private string? _failure;

    public IReadOnlyList<CoveredTest> Run(ChosenClasses classes)
    {
        AppDomain.CurrentDomain.SetData(MutantSwitch.ReachedKey, (Action<int>)Reach);
        var tests = assembly.FindAll();
        _once.UnionWith(_reached.Keys);
        _reached.Clear();
        assembly.Run(tests.Where(test => classes.Contains(test.TestMethod.TestClass.Class.Name)), Hear);
        return [.. _tests.Select(test => test with { Once = [.. test.Mutants.Where(_once.Contains)] })];
    }

    private void Reach(int mutant)
    {
        if (!_reached.ContainsKey(mutant))
            _reached.TryAdd(mutant, IsInitializing());
    }

    // Whether code of the mutated assembly that runs once a process is on the way: the making of a table, for one.
    private static bool IsInitializing()
    {
        var methods = new StackTrace(SkippedFrames, fNeedFileInfo: false).GetFrames().Select(frame => frame.GetMethod()).ToList();
        var mutated = methods.FirstOrDefault()?.Module;
        return methods.Zip(methods.Skip(1)).Any(call => call.First?.Module == mutated && (call.First?.Name == ".cctor" || call.Second?.DeclaringType?.Name == "Lazy`1"));
    }

    private bool Hear(IMessageSinkMessage message)
    {
        switch (message)
        {
            case ITestCaseStarting:
                _byFixtures.UnionWith(Taken());
                break;
            case ITestFailed failed:
                _failure ??= failed.Messages.FirstOrDefault();
                break;
            case ITestCaseFinished ended:
                _ofCollection.Add(new(TestAssembly.Plan(ended.TestCase), ended.TestCase.DisplayName, _failure, (double)ended.ExecutionTime, [.. Taken()], []));
                _failure = null;
                break;
            case ITestCollectionFinished:
                _tests.AddRange(_ofCollection.Select(test => test with { Mutants = [.. test.Mutants.Union(_byFixtures)] }));
                _ofCollection.Clear();
                _byFixtures.Clear();
                break;
        }

        return true;
    }

    private List<int> Taken()
    {
        var taken = _reached.ToList();
        _reached.Clear();
        _once.UnionWith(taken.Where(mutant => mutant.Value).Select(mutant => mutant.Key));
        return [.. taken.Select(mutant => mutant.Key)];
    }
}
