using TemplateSms.Soak.Running;
using Xunit.Abstractions;

namespace TemplateSms.Soak.Tests;

/// <summary>Every scenario at a size for tests; <see cref="SoakSize"/> says how to enlarge it.</summary>
public class ScenarioTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names => [.. Scenarios.All.Select(scenario => scenario.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Scenario_AtTheSizeOfTheTests_HasNoBreach(string name)
    {
        var scenario = Scenarios.All.Single(s => s.Name == name);
        using var log = new StringWriter();

        var outcome = SoakReport.Run(scenario, SoakSize.Of(scenario), SoakSize.Seed, log);

        output.WriteLine(log.ToString());
        Assert.True(outcome.Breaches == 0, log.ToString());
        Assert.NotEmpty(outcome.Figures);
    }
}
