using TemplateSms.TestKit.Builds;

namespace TemplateSms.Generator.Tests.TestKit;

public class BuildResultTests
{
    [Fact]
    public void Messages_AreReadOnceEach()
    {
        var result = new BuildResult(1, """
              Determining projects to restore...
            /tmp/x (1)/Program.cs(3,17): error SMS4001: '12345' cannot be a sender: digits [only]. [/tmp/x (1)/App.csproj]
            /tmp/x/a.smstpl(1,2,1,5): warning SMS3002: may overflow [/tmp/x/App.csproj::TargetFramework=net10.0]
            /tmp/x/TemplateSms.targets(40,5): error SMS9001: too old [/tmp/x/App.csproj]
            CSC : error CS8785: generator failed [/tmp/x/App.csproj]
            /tmp/x/a.smstpl(1,2,1,5): warning SMS3002: may overflow [/tmp/x/App.csproj::TargetFramework=net8.0]
                2 Error(s)

            """);

        Assert.Equal(
            [
                new BuildMessage("Program.cs", 3, 17, "error", "SMS4001", "'12345' cannot be a sender: digits [only]."),
                new BuildMessage("a.smstpl", 1, 2, "warning", "SMS3002", "may overflow"),
                new BuildMessage("TemplateSms.targets", 40, 5, "error", "SMS9001", "too old"),
                new BuildMessage("CSC", 0, 0, "error", "CS8785", "generator failed"),
            ],
            result.Messages);
        Assert.Equal(["SMS4001", "SMS9001", "CS8785"], result.Errors.Select(error => error.Id));
    }

    [Fact]
    public void AssertSucceeded_AfterAFailure_ThrowsWithTheOutput()
    {
        var failure = Assert.ThrowsAny<Exception>(() => new BuildResult(1, "what it said").AssertSucceeded());

        Assert.Contains("what it said", failure.Message, StringComparison.Ordinal);
    }
}
