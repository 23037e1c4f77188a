using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Fixing;

/// <summary>What <c>smstpl fix</c> writes, and what it leaves.</summary>
public sealed class FixWritingTests : IDisposable
{
    private readonly ScratchProject _folder = new();
    private readonly ScratchProject _elsewhere = new();

    [Fact]
    public async Task Fix_LinkInTheFolder_ChangesItsFileAndStaysALink()
    {
        _folder.Write("real.smstpl", "l’été");
        var link = _folder.PathOf("a.smstpl");
        File.CreateSymbolicLink(link, "real.smstpl");

        var run = await CommandRun.OfAsync("fix", _folder.Folder);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.ErrorLines);
        Assert.Equal("real.smstpl", new FileInfo(link).LinkTarget);
        Assert.Equal("l'été", File.ReadAllText(_folder.PathOf("real.smstpl")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Fix_LinkOutOfTheFolder_IsSkipped(bool byAFolder)
    {
        var outside = _elsewhere.Write("real.smstpl", "l’été").PathOf("real.smstpl");
        var link = _folder.Write("b.smstpl", "l’hiver").PathOf("a.smstpl");
        if (byAFolder)
            Directory.CreateSymbolicLink(_folder.PathOf("there"), _elsewhere.Folder);
        File.CreateSymbolicLink(link, byAFolder ? "there/real.smstpl" : outside);

        var run = await CommandRun.OfAsync("fix", _folder.Folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{link}: skipped, since it is a link to a file outside the folder; name that file to read it", run.ErrorLines);
        Assert.Equal("l’été", File.ReadAllText(outside));
        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Equal("l'hiver", File.ReadAllText(_folder.PathOf("b.smstpl")));
        Assert.DoesNotContain($"{link}(", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fix_LinkThatIsNamed_IsLeftWhenItLeavesItsFolder()
    {
        var outside = _elsewhere.Write("real.smstpl", "l’été").PathOf("real.smstpl");
        var link = _folder.PathOf("a.smstpl");
        File.CreateSymbolicLink(link, outside);

        var run = await CommandRun.OfAsync("fix", link);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal([$"{link}: not fixed, since it is a link to a file outside the folder; name that file to fix it"], run.ErrorLines);
        Assert.Equal("l’été", File.ReadAllText(outside));
        Assert.Equal(0, (await CommandRun.OfAsync("fix", outside)).ExitCode);
        Assert.Equal("l'été", File.ReadAllText(outside));
    }

    [Fact]
    public async Task Fix_FolderThatIsALink_IsFixed()
    {
        _elsewhere.Write("a.smstpl", "l’été");
        var link = _folder.PathOf("there");
        Directory.CreateSymbolicLink(link, _elsewhere.Folder);

        Assert.Equal(0, (await CommandRun.OfAsync("fix", link)).ExitCode);
        Assert.Equal("l'été", File.ReadAllText(_elsewhere.PathOf("a.smstpl")));
    }

    [Fact]
    public async Task Fix_FileThatChangedMeanwhile_KeepsItsNewText()
    {
        const string Saved = "l’hiver, nouvelle version";
        _folder.Write("a.smstpl", "l’été").Write("b.smstpl", "l’hiver");

        // Somebody saves the second template when the first one is fixed.
        using var output = new HookedWriter(() => _folder.Write("b.smstpl", Saved));
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await SmstplCommand.RunAsync(["fix", _folder.Folder], new CommandStreams(TextReader.Null, output, error));

        Assert.Equal(1, exitCode);
        Assert.Equal($"{_folder.PathOf("b.smstpl")}: not fixed, since it changed in the meantime; run the command again\n", error.ToString());
        Assert.Equal(Saved, File.ReadAllText(_folder.PathOf("b.smstpl")));
        Assert.Equal("l'été", File.ReadAllText(_folder.PathOf("a.smstpl")));
        Assert.Equal(2, Directory.GetFiles(_folder.Folder, "*", new EnumerationOptions { AttributesToSkip = 0 }).Count(IsTemplateOrLeftOver));
    }

    [Fact]
    public async Task Fix_FileThatIsReadOnly_IsLeft()
    {
        var path = _folder.Write("a.smstpl", "l’été").PathOf("a.smstpl");
        File.SetAttributes(path, FileAttributes.ReadOnly);

        var run = await CommandRun.OfAsync("fix", path);
        File.SetAttributes(path, FileAttributes.Normal);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([$"{path}: cannot be written; it is as it was"], run.ErrorLines);
        Assert.Equal("l’été", File.ReadAllText(path));
    }

    [Fact]
    public async Task Fix_Permissions_AreKept()
    {
        if (OperatingSystem.IsWindows())
            return;
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
        var path = _folder.Write("a.smstpl", "l’été").PathOf("a.smstpl");
        File.SetUnixFileMode(path, Mode);

        await CommandRun.OfAsync("fix", path);

        Assert.Equal("l'été", File.ReadAllText(path));
        Assert.Equal(Mode, File.GetUnixFileMode(path));
    }

    public void Dispose()
    {
        _folder.Dispose();
        _elsewhere.Dispose();
    }

    private static bool IsTemplateOrLeftOver(string path) =>
        path.EndsWith(".smstpl", StringComparison.Ordinal) || path.EndsWith(".tmp", StringComparison.Ordinal);

    /// <summary>Does something else after its first line.</summary>
    private sealed class HookedWriter(Action once) : StringWriter
    {
        private Action? _once = once;

        public override async Task WriteLineAsync(string? value)
        {
            await base.WriteLineAsync(value);
            _once?.Invoke();
            _once = null;
        }
    }
}
