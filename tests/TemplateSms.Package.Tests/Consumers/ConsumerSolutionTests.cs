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
            "Web" or "FSharp" or "VisualBasic" => "Accepted\n",
            _ => "",
        };
        Assert.Equal(first + Everything, run.AssertSucceeded().Output);
    }

    [Theory]
    [InlineData("FSharp", "F#")]
    [InlineData("VisualBasic", "VB")]
    public async Task Build_OfAnotherLanguageWithTemplates_IsOneErrorEachTime(string project, string language)
    {
        solution.Build.AssertSucceeded();
        solution.Source(project + "/Templates/hello.smstpl", "Hello");
        try
        {
            for (var build = 0; build < 2; build++)
            {
                var result = await solution.BuildAsync(project);

                var error = Assert.Single(result.Messages);
                Assert.Equal((1, "SMS9015"), (result.ExitCode, error.Id));
                Assert.StartsWith($"Templates are compiled in C# projects only, and this one is {language}", error.Text, StringComparison.Ordinal);
            }
        }
        finally
        {
            solution.Delete(project + "/Templates/hello.smstpl");
        }
    }

    [Fact]
    public async Task Build_WithoutTemplatesAndWithAnOlderCompiler_Succeeds()
    {
        solution.Build.AssertSucceeded();

        Assert.Empty((await solution.BuildAsync("Office", "-p:CompilerApiVersion=roslyn4.8")).AssertSucceeded().Messages);
    }
}
