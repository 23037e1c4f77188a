namespace TemplateSms.Package.Tests;

/// <summary>A build that cannot compile templates says why, with an error of its own.</summary>
[Collection(PackageCollection.Name)]
public class CompilerFloorTests(PackedFeed feed)
{
    [Fact]
    public async Task Build_WithAnOlderCompiler_NamesTheOneItNeeds()
    {
        using var consumer = new Consumer(feed).Write("hello.smstpl", "Hello");

        var result = await consumer.BuildAsync("-p:CompilerApiVersion=roslyn4.8");

        var error = Assert.Single(result.Errors);
        Assert.Equal("SMS9003", error.Id);
        Assert.StartsWith("TemplateSms needs the C# compiler 4.14 or later (.NET SDK 9.0.300", error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_WithTemplatesAndNoGenerator_SaysThatNothingCompilesThem()
    {
        using var consumer = new Consumer(feed)
            .Write("hello.smstpl", "Hello")
            .Write("Directory.Build.props", """
                <Project>
                  <Target Name="DropAnalyzers" BeforeTargets="BeforeCompile">
                    <ItemGroup><Analyzer Remove="@(Analyzer)" /></ItemGroup>
                  </Target>
                </Project>
                """);

        var result = await consumer.BuildAsync();

        Assert.Equal("SMS9004", Assert.Single(result.Errors).Id);
    }
}
