using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Tests;

public class SoakCommandTests
{
    [Fact]
    public void Command_WithoutAName_ListsEveryScenario()
    {
        var (exitCode, output, _) = Run();

        Assert.Equal(0, exitCode);
        Assert.All(Scenarios.All, scenario => Assert.Contains($"  {scenario.Name} ", output, StringComparison.Ordinal));
        Assert.All(Scenarios.All, scenario => Assert.Contains(scenario.Summary, output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("Proof")]
    [InlineData("proof", "--size", "0")]
    [InlineData("proof", "--size", "many")]
    [InlineData("proof", "--size")]
    [InlineData("proof", "--seed", "1.5")]
    [InlineData("proof", "--sise", "5")]
    [InlineData("proof", "proof")]
    [InlineData("--size", "5")]
    public void Command_ThatIsNoCall_EndsWithTwo(params string[] arguments)
    {
        var (exitCode, output, error) = Run(arguments);

        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        Assert.Contains("--project tests/TemplateSms.Soak", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Command_WithSizeAndSeed_PrintsThemAndTheFigures()
    {
        var (exitCode, output, _) = Run("proof", "--size", "20", "--seed", "7");

        Assert.Equal(0, exitCode);
        Assert.StartsWith("proof --size 20 --seed 7\n", output, StringComparison.Ordinal);
        Assert.Contains("witnesses rendered\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 1)]
    public void Command_AfterARun_EndsWithOneWhereAPromiseWasBroken(int breaches, int exitCode)
    {
        using var output = new StringWriter { NewLine = "\n" };

        Assert.Equal(exitCode, SoakCommand.Run(["counted", "--size", "5"], [new CountedScenario(breaches)], output, TextWriter.Null));

        Assert.Contains("5  tries\n", output.ToString(), StringComparison.Ordinal);
        Assert.Contains($"{breaches}  breaches\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Scenarios_HaveNamesOfTheirOwn_AndSmallSizesBelowTheirFullOnes()
    {
        Assert.Equal(Scenarios.All.Count, Scenarios.All.Select(scenario => scenario.Name).Distinct().Count());
        Assert.All(Scenarios.All, scenario => Assert.InRange(scenario.SmallSize, 1, scenario.FullSize));
    }

    private sealed class CountedScenario(int breaches) : IScenario
    {
        public string Name => "counted";

        public string Summary => "Has as many breaches as it is told.";

        public int FullSize => 10;

        public int SmallSize => 1;

        public SoakOutcome Run(int size, int seed, TextWriter output) => new(breaches, [new SoakFigure("tries", size)]);
    }

    private static (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        return (SoakCommand.Run(arguments, Scenarios.All, output, error), output.ToString(), error.ToString());
    }
}
