namespace TemplateSms.Package.Tests.Consumers;

/// <summary>Projects of every kind build without a warning, and what they built runs.</summary>
[Collection(PackageCollection.Name)]
public class ConsumerSolutionTests(ConsumerSolution solution) : IClassFixture<ConsumerSolution>
{
    private const string Everything = "Zoé: order 7 (very_large), 1 pen, 2 ink, 05 décembre, 9,50 EUR. ACME\n";

    public static TheoryData<string> Programs => [.. ConsumerSolution.Programs];

    [Fact]
    public void Build_OfEveryKindOfProject_PrintsNoDiagnostic() => Assert.Empty(solution.Build.AssertSucceeded().Messages);

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Run_OfEveryKindOfProject_RendersOrSendsItsMessage(string program)
    {
        solution.Build.AssertSucceeded();

        var run = await solution.RunAsync(program);

        var first = program switch
        {
            "Bureau d'été" => "Bonjour\n",
            "Web" => "Accepted\n",
            _ => "",
        };
        Assert.Equal(first + Everything, run.AssertSucceeded().Output);
    }
}
