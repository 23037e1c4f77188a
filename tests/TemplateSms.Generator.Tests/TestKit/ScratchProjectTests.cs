using TemplateSms.TestKit.Builds;

namespace TemplateSms.Generator.Tests.TestKit;

public class ScratchProjectTests
{
    [Fact]
    public async Task DotnetAsync_RunsInTheFolder()
    {
        using var scratch = new ScratchProject();
        scratch.Write("global.json", "{ \"sdk\": { \"version\": \"1.0.0\", \"rollForward\": \"disable\" } }");

        var result = await scratch.DotnetAsync("--version");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("1.0.0", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Dispose_LeavesNothing()
    {
        var scratch = new ScratchProject();
        scratch.Write("a/b.txt", "b");

        scratch.Dispose();

        Assert.False(Directory.Exists(scratch.Folder));
    }
}
