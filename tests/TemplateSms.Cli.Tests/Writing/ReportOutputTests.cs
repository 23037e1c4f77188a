using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Writing;

/// <summary>A report goes to the file that is named, in one piece, and to no file that the command reads or did not name.</summary>
public sealed class ReportOutputTests : IDisposable
{
    private readonly ScratchProject _folder = new();
    private readonly ScratchProject _elsewhere = new();

    [Theory]
    [InlineData("a.smstpl", "it is a template")]
    [InlineData("A.SMSTPL", "it is a template")]
    [InlineData("new.smstpl", "it is a template")]
    [InlineData("other/x.smstpl", "it is a template")]
    [InlineData("message.txt", "it is a template that the command reads")]
    [InlineData(".editorconfig", "it says how templates are compiled")]
    [InlineData(".globalconfig", "it says how templates are compiled")]
    [InlineData("other", "it is a folder")]
    public async Task Output_ToAnInput_IsRefused(string name, string reason)
    {
        _folder.Write("a.smstpl", "Hello").Write("other/x.smstpl", "Hello").Write("message.txt", "Hello").Write(".editorconfig", "root = true");
        var before = Contents();

        var run = await CommandRun.OfAsync("report", _folder.Folder, _folder.PathOf("message.txt"), "-o", _folder.PathOf(name));

        Assert.Equal((2, "", $"{_folder.PathOf(name)}: cannot be written, since {reason}\n"), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(before, Contents());
    }

    [SkippableFact]
    public async Task Output_ToALinkToAnInput_IsRefused()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links take a privilege on Windows.");
        var link = _folder.Write("message.txt", "Hello").PathOf("report.html");
        File.CreateSymbolicLink(link, "message.txt");

        var run = await CommandRun.OfAsync("report", _folder.PathOf("message.txt"), "-o", link);

        Assert.Equal((2, $"{link}: cannot be written, since it is a template that the command reads\n"), (run.ExitCode, run.Error));
        Assert.Equal("Hello", File.ReadAllText(link));
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Output_ToALinkOutOfItsFolder_IsRefused(bool isThere)
    {
        Skip.If(OperatingSystem.IsWindows(), "Links take a privilege on Windows.");
        var link = _folder.Write("a.smstpl", "Hello").PathOf("report.html");
        File.CreateSymbolicLink(link, _elsewhere.PathOf("page.html"));
        if (isThere)
            _elsewhere.Write("page.html", "Theirs");

        var run = await CommandRun.OfAsync("report", _folder.Folder, "-o", link);

        Assert.Equal((2, $"{link}: cannot be written, since it is a link out of its folder; name the file that it leads to\n"), (run.ExitCode, run.Error));
        Assert.Equal(isThere ? "Theirs" : null, isThere ? File.ReadAllText(_elsewhere.PathOf("page.html")) : Directory.GetFiles(_elsewhere.Folder).FirstOrDefault());
    }

    [SkippableFact]
    public async Task Output_ToALinkInItsFolder_ChangesItsFileAndStaysALink()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links take a privilege on Windows.");
        var link = _folder.Write("a.smstpl", "Hello").Write("page.html", "Old").PathOf("report.html");
        File.CreateSymbolicLink(link, "page.html");

        Assert.Equal(0, (await CommandRun.OfAsync("report", _folder.Folder, "-o", link)).ExitCode);

        Assert.Equal("page.html", new FileInfo(link).LinkTarget);
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(_folder.PathOf("page.html")), StringComparison.Ordinal);
    }

    // Another name of an input's file, by a hard link, is replaced alone.
    [SkippableFact]
    public async Task Output_ToAnotherNameOfAnInput_LeavesTheInput()
    {
        Skip.If(OperatingSystem.IsWindows(), "This needs ln.");
        _folder.Write("a.smstpl", "Hello");
        (await CommandProcess.RunAsync("ln", _folder.Folder, new Dictionary<string, string>(), "a.smstpl", "report.html")).AssertSucceeded();

        await CommandRun.OfAsync("report", _folder.Folder, "-o", _folder.PathOf("report.html"));

        Assert.Equal("Hello", File.ReadAllText(_folder.PathOf("a.smstpl")));
    }

    [SkippableTheory]
    [InlineData("pipe.html", "it is a named pipe")]
    [InlineData("circle.html", "it is one of links that lead in a circle")]
    public async Task Output_ToAFileThatIsNone_IsRefused(string name, string reason)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no such files.");
        _folder.Write("a.smstpl", "Hello");
        (await CommandProcess.RunAsync("mkfifo", _folder.Folder, new Dictionary<string, string>(), "pipe.html")).AssertSucceeded();
        File.CreateSymbolicLink(_folder.PathOf("circle.html"), "circle.html");

        var run = await CommandRun.OfAsync("report", _folder.Folder, "-o", _folder.PathOf(name));

        Assert.Equal((2, $"{_folder.PathOf(name)}: cannot be written, since {reason}\n"), (run.ExitCode, run.Error));
    }

    [SkippableTheory]
    [InlineData("-o /dev/stdout")]
    [InlineData("-o >(cat)")]
    [InlineData("-o /dev/null && echo '</html>'")]
    public async Task Output_ToAStreamOfTheShell_IsWritten(string options)
    {
        Skip.If(OperatingSystem.IsWindows(), "This needs a shell with process substitution.");
        _folder.Write("a.smstpl", "Hello");

        var run = await CommandProcess.RunAsync(
            "bash", _folder.Folder, new Dictionary<string, string>(), "-c", $"set -o pipefail; {{ dotnet {Path.Combine(AppContext.BaseDirectory, "smstpl.dll")} report . {options}; }} | cat");

        run.AssertSucceeded();
        Assert.Contains("</html>", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_OnAFullDisk_LeavesTheOldPage()
    {
        _folder.Write("a.smstpl", "Hello").Write("report.html", "Old");
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var streams = new CommandStreams(TextReader.Null, output, error)
        {
            CreateFile = static (path, options) =>
            {
                new FileStream(path, options).Dispose();
                throw new IOException("No space left on device");
            },
        };

        Assert.Equal(2, await SmstplCommand.RunAsync(["report", _folder.Folder, "-o", _folder.PathOf("report.html")], streams));
        Assert.Equal(2, await SmstplCommand.RunAsync(["new", _folder.PathOf("b")], streams));

        Assert.Equal(["Hello", "Old"], Contents());
        Assert.Equal($"{_folder.PathOf("report.html")}: cannot be written\n{_folder.PathOf("b.smstpl")}: cannot be written\n", error.ToString());
    }

    public void Dispose()
    {
        _folder.Dispose();
        _elsewhere.Dispose();
    }

    private List<string> Contents() =>
        [.. Directory.GetFiles(_folder.Folder, "*", new EnumerationOptions { AttributesToSkip = 0, RecurseSubdirectories = true }).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
}
