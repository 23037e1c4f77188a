using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests;

/// <summary>The command line hears on severities what a build hears.</summary>
public sealed class CheckSeverityTests : IDisposable
{
    private const string MayOverflow = "---\nparams:\n  name: string(200, gsm7)\n---\nHi {{ name }}";

    private readonly ScratchProject _folder = new();

    [Theory]
    [InlineData("error", 1, "(5,7): error SMS3002: ")]
    [InlineData("warning", 0, "(5,7): warning SMS3002: ")]
    [InlineData("suggestion", 0, "(5,7): info SMS3002: ")]
    public async Task Check_SeverityOfTheFolder_IsPrintedAndDecidesTheExitCode(string level, int exitCode, string expected)
    {
        _folder.Write(".editorconfig", $"root = true\n[promo/**.smstpl]\nsmstpl_severity.SMS3002 = {level}\n").Write("promo/a.smstpl", MayOverflow);

        var run = await CommandRun.OfAsync("check", _folder.Folder);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains("a.smstpl" + expected, run.OutputLines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("silent")]
    [InlineData("none")]
    public async Task Check_RuleThatTheFolderTurnsOff_IsNotPrinted(string level)
    {
        _folder.Write(".editorconfig", $"root = true\n[*.smstpl]\nsmstpl_severity.SMS3002 = {level}\n").Write("a.smstpl", MayOverflow);

        Assert.DoesNotContain("SMS", (await CommandRun.OfAsync("check", _folder.Folder)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_RuleThatAsksAComment_IsNotPrinted()
    {
        _folder.Write("a.smstpl", MayOverflow.Replace("Hi", "{{ # smstpl:disable SMS3002 short names ~}}\nHi", StringComparison.Ordinal));

        Assert.DoesNotContain("SMS", (await CommandRun.OfAsync("check", _folder.Folder)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_KeyWithoutEffect_IsAFinding()
    {
        _folder.Write(".editorconfig", "root = true\n[*.smstpl]\nsmstpl_severity.SMS2001 = none\n").Write("a.smstpl", "Hi");

        var run = await CommandRun.OfAsync("check", _folder.Folder);

        Assert.Contains("a.smstpl(1,1): warning SMS9010: 'smstpl_severity.SMS2001 = none' has no effect", run.OutputLines[0], StringComparison.Ordinal);
    }

    // As in a build, the project goes before the folder, and what prevents code cannot be lowered.
    [Fact]
    public async Task Check_SeverityOfTheProject_GoesBeforeTheFolders()
    {
        _folder
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.SMS3002.severity = none\ndotnet_diagnostic.SMS2001.severity = none\n")
            .Write(".editorconfig", "root = true\n[*.smstpl]\nsmstpl_severity.SMS3002 = error\n")
            .Write("a.smstpl", MayOverflow)
            .Write("b.smstpl", "{{ x }}");

        var run = await CommandRun.OfAsync("check", _folder.Folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("b.smstpl(1,4): error SMS2001: ", Assert.Single(run.OutputLines, line => line.Contains(": error ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("SMS3002", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SMS9010", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
