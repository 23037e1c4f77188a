using System.Diagnostics;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests;

public sealed class CompletionTests : IDisposable
{
    private const string Bash = "/bin/bash";

    private readonly ScratchProject _folder = new();

    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "compdef ")]
    [InlineData("fish", "complete ")]
    [InlineData("pwsh", "Register-ArgumentCompleter ")]
    public async Task Script_OfAShell_AsksTheTool(string shell, string registration)
    {
        var run = await CommandRun.OfAsync("completion", shell);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\n" + registration, run.Output, StringComparison.Ordinal);
        Assert.Contains("[suggest:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Script_OfAnUnknownShell_IsAUsageError() =>
        Assert.Equal(2, (await CommandRun.OfAsync("completion", "tcsh")).ExitCode);

    // The script in the shell that it is for, with the tool as the shell would start it.
    [SkippableTheory]
    [InlineData("smstpl che", "check")]
    [InlineData("smstpl check --fo", "--format")]
    [InlineData("smstpl check --format s", "sarif")]
    [InlineData("smstpl export --out", "--output")]
    [InlineData("smstpl import --dry", "--dry-run")]
    [InlineData("smstpl send 0680010203 --dry", "--dry-run")]
    [InlineData("smstpl campaign-report --fr", "--from")]
    [InlineData("smstpl credit --k", "")]
    [InlineData("smstpl completion z", "zsh")]
    [InlineData("smstpl check Templates/", "")]
    public async Task Bash_WordThatIsBegun_IsCompleted(string line, string expected)
    {
        Skip.IfNot(File.Exists(Bash), "There is no bash here.");
        var script = await CommandRun.OfAsync("completion", "bash");
        _folder.Write("complete.sh", $$"""
            smstpl() { dotnet "{{Path.Combine(AppContext.BaseDirectory, "smstpl.dll")}}" "$@"; }
            {{script.Output}}
            COMP_LINE='{{line}}' COMP_POINT={{line.Length}} COMP_WORDS=({{line}}) COMP_CWORD={{line.Split(' ').Length - 1}}
            _smstpl
            printf '%s\n' "${COMPREPLY[@]}"
            """);

        using var bash = Process.Start(new ProcessStartInfo(Bash, [_folder.PathOf("complete.sh")]) { RedirectStandardOutput = true })!;
        var printed = await bash.StandardOutput.ReadToEndAsync();
        await bash.WaitForExitAsync();

        Assert.Equal(expected, printed.TrimEnd());
    }

    public void Dispose() => _folder.Dispose();
}
