using TemplateSms.Soak.Running;
using TemplateSms.TestKit.Failing;

namespace TemplateSms.Soak.Faults;

/// <summary>
/// Exceptions in the stages of generator, analyzers and command line: each is one finding, and no other template is harmed. The
/// stages are gone through in turn, each time with another exception.
/// </summary>
internal sealed class FaultScenario : IScenario
{
    private static readonly Type[] _exceptions =
    [
        typeof(NotSupportedException), typeof(OperationCanceledException), typeof(OutOfMemoryException), typeof(InsufficientExecutionStackException),
        typeof(TypeLoadException), typeof(KeyNotFoundException),
    ];

    public string Name => "faults";

    public string Summary => "Exceptions at every stage of generator, analyzers and command line: one finding each, neighbours unharmed; the size counts stages.";

    public int FullSize => Seeds.All.Count * _exceptions.Length;

    public int SmallSize => 4;

    public SoakOutcome Run(int size, int seed, TextWriter output)
    {
        var first = new Random(seed).Next(FullSize);
        var (breaches, thrown, runs) = (0, 0, 0);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < size; i++)
        {
            var number = (first + i) % FullSize;
            var stage = Seeds.All[number % Seeds.All.Count];
            var exception = _exceptions[number / Seeds.All.Count];
            var run = new FailureRun(stage, exception);
            var problems = AllHostsAsync(run).GetAwaiter().GetResult();
            runs += FailureRun.Commands.Count + 3;
            thrown += run.Thrown;
            reached.UnionWith(run.Thrown > 0 ? [stage.Name] : []);
            if (run.Thrown == 0)
                problems = [.. problems, "no host reached it"];
            breaches += problems.Count;
            foreach (var problem in problems)
                output.WriteLine($"{stage.Name}, {exception.Name}: {problem}");
        }

        return new SoakOutcome(
            breaches,
            [new SoakFigure("stages that threw", reached.Count), new SoakFigure("builds and commands", runs), new SoakFigure("exceptions thrown", thrown)]);
    }

    private static async Task<IReadOnlyList<string>> AllHostsAsync(FailureRun run)
    {
        var problems = new List<string>();
        problems.AddRange(await run.BuildAsync(withAnalyzers: false).ConfigureAwait(false));
        problems.AddRange(await run.BuildAsync(withAnalyzers: true).ConfigureAwait(false));
        foreach (var command in FailureRun.Commands)
            problems.AddRange(await run.RunAsync(command).ConfigureAwait(false));
        problems.AddRange(await run.RenderAsync().ConfigureAwait(false));
        return problems;
    }
}
