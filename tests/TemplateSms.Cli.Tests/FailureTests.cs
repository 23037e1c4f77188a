using TemplateSms.TestKit.Failing;

namespace TemplateSms.Cli.Tests;

/// <summary>
/// A stage that throws on one template harms no other, in the build and in the command line: it is one finding, which names
/// the exception's type and never its message.
/// </summary>
public class FailureTests
{
    private static readonly Type[] _exceptions = [typeof(NotSupportedException), typeof(OperationCanceledException), typeof(OutOfMemoryException)];

    public static TheoryData<string> Names => [.. Seeds.All.Select(seed => seed.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Failure_OfAStage_IsOneFindingAndHarmsNoOtherTemplate(string name)
    {
        var problems = new List<string>();
        var thrown = 0;
        foreach (var exception in _exceptions)
        {
            var run = new FailureRun(Seeds.All.Single(seed => seed.Name == name), exception);
            problems.AddRange(await run.BuildAsync(withAnalyzers: false));
            problems.AddRange(await run.BuildAsync(withAnalyzers: true));
            foreach (var command in FailureRun.Commands)
                problems.AddRange(await run.RunAsync(command));
            problems.AddRange(await run.RenderAsync());
            thrown += run.Thrown;
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems.Distinct()));
        Assert.NotEqual(0, thrown);
    }
}
