using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Watching;

public sealed class WatchTests : IDisposable
{
    private readonly ScratchProject _folder = new();

    [Fact]
    public async Task Watch_Interrupted_EndsWithZero()
    {
        var (run, report) = await WatchRun.StartAsync(_folder.Write("a.smstpl", "{{ x }}").Folder);
        await using var _ = run;

        Assert.Contains("a.smstpl(1,4): error SMS2001: ", report, StringComparison.Ordinal);
        Assert.EndsWith("1 template, 1 error, 0 warnings; watching, Ctrl+C ends\n", report, StringComparison.Ordinal);
        Assert.Equal(0, await run.StopAsync());
    }

    // Several at once, so that a signal finds some of them just where they have said their last word.
    [SkippableFact]
    public async Task Interrupt_OfTheProcess_EndsItWithZero()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows sends Ctrl+C to all that share a console.");
        _folder.Write("a.smstpl", "Hello");

        var exitCodes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => InterruptWhenWatchingAsync()));

        Assert.All(exitCodes, exitCode => Assert.Equal(0, exitCode));
    }

    private async Task<int> InterruptWhenWatchingAsync()
    {
        using var tool = ToolProcess.Start("check", "--watch", _folder.Folder);
        while (await tool.StandardOutput.ReadLineAsync() is { } line && !line.EndsWith("Ctrl+C ends", StringComparison.Ordinal))
            continue;
        await ToolProcess.InterruptAsync(tool);
        await tool.WaitForExitAsync();
        return tool.ExitCode;
    }

    [Fact]
    public async Task Edit_OfATemplate_IsReportedAndNoOther()
    {
        var (run, _) = await WatchRun.StartAsync(_folder.Write("a.smstpl", "{{ x }}").Write("b.smstpl", "{{ y }}").Folder);
        await using var __ = run;

        _folder.Write("a.smstpl", "Hello");
        var report = await run.NextAsync();

        Assert.Equal($"{_folder.PathOf("a.smstpl")}: no findings\n2 templates, 1 error, 0 warnings; watching, Ctrl+C ends\n", report);
    }

    [Fact]
    public async Task Edit_OfAnIncludedTemplate_IsReportedOfItsIncluders()
    {
        _folder.Write("greeting.smstpl", "Hi").Write("a.smstpl", "{{ include 'greeting' }}!").Write("b.smstpl", "Hello");
        var (run, _) = await WatchRun.StartAsync(_folder.Folder);
        await using var __ = run;

        _folder.Write("greeting.smstpl", "Привет");
        var report = await run.NextAsync();

        Assert.Contains("a.smstpl(1,4): error SMS3012: ", report, StringComparison.Ordinal);
        Assert.Contains("greeting.smstpl(1,1): error SMS3012: ", report, StringComparison.Ordinal);
        Assert.DoesNotContain("b.smstpl", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_ByRenamingAnotherFile_IsSeen()
    {
        var (run, _) = await WatchRun.StartAsync(_folder.Write("a.smstpl", "{{ x }}").Folder);
        await using var __ = run;

        _folder.Write("a.smstpl.tmp", "Hello");
        File.Move(_folder.PathOf("a.smstpl.tmp"), _folder.PathOf("a.smstpl"), overwrite: true);

        Assert.Contains("a.smstpl: no findings\n", await run.NextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Template_ThatComesOrGoes_IsReported()
    {
        var (run, _) = await WatchRun.StartAsync(_folder.Write("a.smstpl", "Hello").Folder);
        await using var __ = run;

        _folder.Write("new/b.smstpl", "{{ x }}");
        Assert.Contains("b.smstpl(1,4): error SMS2001: ", await run.NextAsync(), StringComparison.Ordinal);

        File.Move(_folder.PathOf("new/b.smstpl"), _folder.PathOf("new/c.smstpl"));
        var moved = await run.NextAsync();
        Assert.Contains("b.smstpl: gone\n", moved, StringComparison.Ordinal);
        Assert.Contains("c.smstpl(1,4): error SMS2001: ", moved, StringComparison.Ordinal);

        _folder.Delete("new/c.smstpl").Delete("a.smstpl");
        Assert.EndsWith("0 templates, 0 errors, 0 warnings; watching, Ctrl+C ends\n", await UntilAsync(run, "0 templates"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edit_OfTheFoldersDefaults_IsReportedWhereItMatters()
    {
        _folder.Write(".editorconfig", "root = true\n").Write("promo/a.smstpl", "Hello").Write("b.smstpl", "Hello there");
        var (run, _) = await WatchRun.StartAsync(_folder.PathOf("promo"), _folder.PathOf("b.smstpl"));
        await using var __ = run;

        _folder.Write(".editorconfig", "root = true\n[promo/**.smstpl]\nsmstpl_sender = 12345\n");
        var report = await run.NextAsync();

        Assert.Contains("a.smstpl(1,1): error SMS3007: ", report, StringComparison.Ordinal);
        Assert.DoesNotContain("b.smstpl", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Template_ThatTakesTheMethodOfAnother_IsReportedOfBoth()
    {
        _folder.Write("a/hello.smstpl", "Hello").Write("b/hi.smstpl", "Hello");
        var (run, _) = await WatchRun.StartAsync(_folder.Folder);
        await using var __ = run;

        _folder.Write("a/hello.smstpl", "---\nname: Hi\n---\nHello");

        Assert.Contains("hi.smstpl(1,1): error SMS2012: ", await run.NextAsync(), StringComparison.Ordinal);
    }

    // What is edited last is the answer that has to come: everything that comes before it is left out.
    [Fact]
    public async Task Edits_ThatChangeNothing_AreNotReported()
    {
        var (run, _) = await WatchRun.StartAsync(_folder.Write("a.smstpl", "Hello").Write("b.smstpl", "Hello there").Folder);
        await using var __ = run;

        _folder.Write("a.smstpl", "Hello").Write("notes.txt", "nothing").Write("obj/c.smstpl", "{{ x }}").Write(".git/d.smstpl", "{{ x }}");
        _folder.Write("b.smstpl", "Hello again");
        var report = await run.NextAsync();

        Assert.Equal($"{_folder.PathOf("b.smstpl")}: no findings\n2 templates, 0 errors, 0 warnings; watching, Ctrl+C ends\n", report);
    }

    [Theory]
    [InlineData("--format", "json")]
    [InlineData("-")]
    public async Task Watch_OfWhatCannotBeWatched_IsAUsageError(params string[] arguments) =>
        Assert.Equal(2, (await CommandRun.OfAsync(["check", "--watch", .. arguments])).ExitCode);

    [Fact]
    public async Task Watch_PathWithoutTemplates_IsAUsageError() =>
        Assert.Equal(2, (await CommandRun.OfAsync("check", "--watch", _folder.PathOf("nowhere"))).ExitCode);

    public void Dispose() => _folder.Dispose();

    private static async Task<string> UntilAsync(WatchRun run, string text)
    {
        var report = await run.NextAsync();
        while (!report.Contains(text, StringComparison.Ordinal))
            report = await run.NextAsync();
        return report;
    }
}
