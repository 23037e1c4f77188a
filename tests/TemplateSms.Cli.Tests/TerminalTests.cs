using System.Diagnostics;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests;

/// <summary>The tool on a terminal, which <c>script</c> makes.</summary>
public sealed class TerminalTests : IDisposable
{
    private const string Script = "/usr/bin/script";

    private readonly ScratchProject _folder = new();

    [SkippableTheory]
    [InlineData(true, "TERM=xterm-256color")]
    [InlineData(false, "TERM=xterm-256color", "NO_COLOR=1")]
    [InlineData(false, "TERM=dumb")]
    public async Task Colours_OnATerminal_AreThoseThatItsUserWants(bool hasColour, params string[] environment)
    {
        Skip.IfNot(OperatingSystem.IsLinux() && File.Exists(Script), "There is no util-linux script here.");
        var tool = $"dotnet '{Path.Combine(AppContext.BaseDirectory, "smstpl.dll")}' check '{_folder.Write("a.smstpl", "{{ x }}").Folder}'";
        var info = new ProcessStartInfo(Script, ["--quiet", "--return", "--command", tool, _folder.PathOf("typescript")]) { RedirectStandardOutput = true };
        info.Environment.Remove("NO_COLOR");
        foreach (var variable in environment.Select(variable => variable.Split('=')))
            info.Environment[variable[0]] = variable[1];

        using var terminal = Process.Start(info)!;
        var shown = await terminal.StandardOutput.ReadToEndAsync();
        await terminal.WaitForExitAsync();

        Assert.Equal(1, terminal.ExitCode);
        Assert.Contains("1 template, 1 error, 0 warnings", shown, StringComparison.Ordinal);
        Assert.Equal(hasColour, shown.Contains("\u001b[1;31merror", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();
}
