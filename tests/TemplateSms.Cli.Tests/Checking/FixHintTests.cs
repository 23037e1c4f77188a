using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Checking;

/// <summary>Below a finding stand the fixes that exist, each with the command that makes it.</summary>
public sealed class FixHintTests : IDisposable
{
    private readonly ScratchProject _folder = new();

    [Fact]
    public async Task Check_FindingWithASafeFix_ShowsTheCommand()
    {
        var path = _folder.Write("a.smstpl", "Don’t wait").PathOf("a.smstpl");

        var run = await CommandRun.OfAsync("check", path);

        Assert.Contains($"         smstpl fix {path}\n", run.Output, StringComparison.Ordinal);
        await AssertFixedByAsync("fix", path);
    }

    [Fact]
    public async Task Check_FindingWithAChoice_ShowsTheCommandWithIt()
    {
        var path = _folder.Write("a.smstpl", new string('a', 170)).PathOf("a.smstpl");

        var run = await CommandRun.OfAsync("check", path);

        Assert.Contains($"  = fix: Allow 2 segments ('segments: 2')\n         smstpl fix {path} --also raise-segments\n", run.Output, StringComparison.Ordinal);
        await AssertFixedByAsync("fix", path, "--also", "raise-segments");
    }

    [Fact]
    public async Task Check_PathWithABlank_IsQuoted()
    {
        var path = _folder.Write("my templates/a.smstpl", "Don’t wait").PathOf("my templates/a.smstpl");

        var run = await CommandRun.OfAsync("check", path);

        Assert.Contains($"         smstpl fix \"{path}\"\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_FindingWithoutAFix_ShowsNone()
    {
        var run = await CommandRun.OfAsync("check", _folder.Write("a.smstpl", "{{ if }}").PathOf("a.smstpl"));

        Assert.DoesNotContain("= fix:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_StandardInput_HasNoFileToFix()
    {
        var run = await CommandRun.WithInputAsync("Don’t wait", "check", "-");

        Assert.Contains("SMS3004", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("smstpl fix", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task AssertFixedByAsync(params string[] command)
    {
        Assert.Equal(0, (await CommandRun.OfAsync(command)).ExitCode);
        Assert.Equal("1 template, 0 errors, 0 warnings", Assert.Single((await CommandRun.OfAsync("check", command[1])).OutputLines));
    }
}
