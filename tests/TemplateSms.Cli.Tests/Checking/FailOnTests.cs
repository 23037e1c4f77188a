using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Checking;

public sealed class FailOnTests : IDisposable
{
    // One finding each: an error, a warning, an info.
    private const string Broken = "Hi {{ nobody }}";
    private const string MayOverflow = "---\nparams:\n  name: string(160, gsm7)\n---\nHi {{ name }}";
    private const string AssignedToItself = "---\nparams:\n  name: string(9, gsm7)\n---\n{{ name = name }}Hi {{ name }}";

    private readonly ScratchProject _folder = new();

    [Theory]
    [InlineData(Broken, "error", 1)]
    [InlineData(MayOverflow, "error", 0)]
    [InlineData(MayOverflow, "warning", 1)]
    [InlineData(AssignedToItself, "warning", 0)]
    [InlineData(AssignedToItself, "info", 1)]
    [InlineData("Hello", "info", 0)]
    public async Task Check_FailOn_EndsWith1FromThatSeverityOn(string template, string failOn, int expected)
    {
        _folder.Write("a.smstpl", template);

        var run = await CommandRun.OfAsync("check", _folder.Folder, "--fail-on", failOn);

        Assert.Equal(expected, run.ExitCode);
    }

    [Theory]
    [InlineData("--fail-on", "fatal")]
    [InlineData("--fail-on", "warning", "--watch")]
    public async Task Check_FailOnThatCannotBe_IsAUsageError(params string[] options)
    {
        _folder.Write("a.smstpl", "Hello");

        var run = await CommandRun.OfAsync(["check", _folder.Folder, .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEqual("", run.Error);
    }

    public void Dispose() => _folder.Dispose();
}
