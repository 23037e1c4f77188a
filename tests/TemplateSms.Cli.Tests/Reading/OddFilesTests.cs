using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Reading;

/// <summary>Whatever lies in a folder, or is named, no command opens what is no file of its own.</summary>
public sealed class OddFilesTests
{
    private const string NoSuchFiles = "Windows has no such files.";

    [SkippableTheory]
    [InlineData("check")]
    [InlineData("check", "--explain")]
    [InlineData("check", "--format", "json")]
    [InlineData("check", "--format", "sarif")]
    [InlineData("fix")]
    [InlineData("fix", "--dry-run")]
    [InlineData("report")]
    public async Task Command_OnAFolderOfOddFiles_NamesEachAndGoesOn(params string[] command)
    {
        Skip.If(OperatingSystem.IsWindows(), NoSuchFiles);
        using var odd = await OddFolder.CreateAsync();

        var run = await CommandRun.OfAsync([.. command, odd.Folder]);

        Assert.Equal(ExitCode.Faults, run.ExitCode);
        Assert.Equal(
            OddFolder.Reasons.Select(file => $"{odd.PathOf(file.Key)}: skipped, since {file.Value}").Order(StringComparer.Ordinal),
            run.ErrorLines.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("SECRET", run.Output, StringComparison.Ordinal);
        Assert.Equal(OddFolder.Foreign, File.ReadAllText(Path.Combine(odd.Elsewhere, "foreign.smstpl")));
    }

    [SkippableFact]
    public async Task Check_OnAFolderOfOddFiles_ChecksTheTemplates()
    {
        Skip.If(OperatingSystem.IsWindows(), NoSuchFiles);
        using var odd = await OddFolder.CreateAsync();
        File.WriteAllText(odd.PathOf("sub/last.smstpl"), "{{ nobody }}");

        var run = await CommandRun.OfAsync("check", odd.Folder);

        Assert.StartsWith($"{odd.PathOf("sub/last.smstpl")}(1,4): error SMS2001", run.Output, StringComparison.Ordinal);
        Assert.Equal("2 templates, 1 error, 0 warnings", run.OutputLines[^1]);
    }

    [SkippableTheory]
    [InlineData("pipe.smstpl", "it is a named pipe")]
    [InlineData("to_pipe.smstpl", "it is a named pipe")]
    [InlineData("socket.smstpl", "it is a socket")]
    [InlineData("zero.smstpl", "it is a device")]
    [InlineData("null.smstpl", "it is a device")]
    public async Task Command_OnAFileThatIsNone_RefusesIt(string name, string reason)
    {
        Skip.If(OperatingSystem.IsWindows(), NoSuchFiles);
        using var odd = await OddFolder.CreateAsync();
        var (path, good) = (odd.PathOf(name), odd.PathOf("good.smstpl"));
        string[][] commands =
        [
            ["check", path], ["check", good, path], ["check", good, "--baseline", path], ["check", "--watch", path], ["fix", path], ["report", path],
            ["render", path], ["render", good, "--data", path], ["render", "--cases", path],
        ];

        foreach (var command in commands)
        {
            var run = await CommandRun.OfAsync(command);

            Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
            Assert.Equal($"{path}: cannot be read, since {reason}", Assert.Single(run.ErrorLines));
        }
    }

    // Whoever names a link has chosen it, as a shell's pattern does not.
    [SkippableFact]
    public async Task Check_OnALinkOutOfItsFolder_ReadsItsFile()
    {
        Skip.If(OperatingSystem.IsWindows(), NoSuchFiles);
        using var odd = await OddFolder.CreateAsync();

        var run = await CommandRun.OfAsync("check", odd.PathOf("sub/out.smstpl"));

        Assert.Contains("sub/out.smstpl(1,", run.Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Check_OnALinkIntoItsProject_ReadsItsFile()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links take a privilege on Windows.");
        using var folder = new ScratchProject();
        folder.Write("Shop.csproj", "<Project />").Write("Shared/a.smstpl", "Hello").Write("Templates/b.smstpl", "Hello");
        File.CreateSymbolicLink(folder.PathOf("Templates/a.smstpl"), "../Shared/a.smstpl");

        var run = await CommandRun.OfAsync("check", folder.PathOf("Templates"));

        Assert.Equal("2 templates", run.OutputLines[^1].Split(',')[0]);
        Assert.Equal("", run.Error);
    }

    [SkippableTheory]
    [InlineData("pipe", "is a named pipe")]
    [InlineData("device", "is a device")]
    [InlineData("long", "has more than 1,048,576 characters")]
    public async Task Check_BelowSettingsThatCannotBeRead_SkipsTheirTemplatesOnly(string what, string reason)
    {
        Skip.If(OperatingSystem.IsWindows(), NoSuchFiles);
        foreach (var name in new[] { ".editorconfig", ".globalconfig" })
        {
            using var folder = new ScratchProject();
            folder.Write("a/one.smstpl", "Hello").Write("b/two.smstpl", "Hello");
            var settings = folder.PathOf("a/" + name);
            if (what == "pipe")
                (await CommandProcess.RunAsync("mkfifo", folder.Folder, new Dictionary<string, string>(), settings)).AssertSucceeded();
            else if (what == "device")
                File.CreateSymbolicLink(settings, "/dev/zero");
            else
                folder.Write("a/" + name, new string('\n', 4_000_000));

            var run = await CommandRun.OfAsync("check", folder.Folder);

            Assert.Equal(ExitCode.Faults, run.ExitCode);
            Assert.Equal($"{folder.PathOf("a/one.smstpl")}: skipped, since {settings} {reason}", Assert.Single(run.ErrorLines));
            Assert.Equal("1 template, 0 errors, 0 warnings", Assert.Single(run.OutputLines));
            Assert.Equal(ExitCode.Usage, (await CommandRun.OfAsync("render", folder.PathOf("a/one.smstpl"))).ExitCode);
            Assert.Equal(ExitCode.Usage, (await CommandRun.OfAsync("new", folder.PathOf("a/three"))).ExitCode);
        }
    }

    [SkippableTheory]
    [InlineData("render good.smstpl --data <(echo '{}')", "Hello\n")]
    [InlineData("render --cases <(echo '{\"id\":1,\"template\":\"Hi\"}')", "{\"id\":1,\"text\":\"Hi\"}\n")]
    [InlineData("render /dev/stdin < <(echo Hello)", "Hello\n")]
    [InlineData("render /dev/stdin < good.smstpl", "Hello\n")]
    [InlineData("check - < <(echo Hello)", "1 template, 0 errors, 0 warnings\n")]
    public async Task Command_OnWhatAShellHandsOver_ReadsIt(string command, string output)
    {
        Skip.If(OperatingSystem.IsWindows(), "This needs a shell with process substitution.");
        using var folder = new ScratchProject();
        folder.Write("good.smstpl", "Hello\n");

        var run = await CommandProcess.RunAsync(
            "bash", folder.Folder, new Dictionary<string, string>(), "-c", $"dotnet {Path.Combine(AppContext.BaseDirectory, "smstpl.dll")} {command}");

        run.AssertSucceeded();
        Assert.Equal(output, run.Output);
    }
}
