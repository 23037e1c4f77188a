using System.Text.Json;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Baselines;

public sealed class BaselineTests : IDisposable
{
    private const string Known = "Hi {{ nobody }}";

    private readonly ScratchProject _folder = new();

    [Fact]
    public async Task Check_FindingsOfTheBaseline_AreNotShownAndDoNotFail()
    {
        _folder.Write("old.smstpl", Known);
        var baseline = await BaselineAsync();

        var run = await CheckAsync(baseline);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["1 template, 0 errors, 0 warnings; 1 known finding not shown"], run.OutputLines);
    }

    [Fact]
    public async Task Check_NewFinding_IsShownAloneAndFails()
    {
        _folder.Write("old.smstpl", Known);
        var baseline = await BaselineAsync();
        _folder.Write("new.smstpl", Known);

        var run = await CheckAsync(baseline);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(_folder.PathOf("new.smstpl"), run.OutputLines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("old.smstpl", run.Output, StringComparison.Ordinal);
        Assert.Equal("2 templates, 1 error, 0 warnings; 1 known finding not shown", run.OutputLines[^1]);
    }

    [Fact]
    public async Task Check_EditAboveAKnownFinding_LeavesItKnown()
    {
        _folder.Write("old.smstpl", Known);
        var baseline = await BaselineAsync();
        _folder.Write("old.smstpl", "---\nsummary: A line more\n---\nDear all,\n" + Known);

        Assert.Equal(0, (await CheckAsync(baseline)).ExitCode);
    }

    [Fact]
    public async Task Check_SecondFindingOfTheSameWords_IsNew()
    {
        _folder.Write("old.smstpl", Known);
        var baseline = await BaselineAsync();
        _folder.Write("old.smstpl", Known + " and {{ nobody }}");

        var run = await CheckAsync(baseline);

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("1 error, 0 warnings; 1 known finding not shown", run.OutputLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_KnownFindingThatIsFixed_AsksToWriteTheBaselineAgain()
    {
        _folder.Write("old.smstpl", Known).Write("other.smstpl", Known);
        var baseline = await BaselineAsync();
        _folder.Write("old.smstpl", "Hi");

        var run = await CheckAsync(baseline);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([$"{baseline}: 1 finding of the baseline is gone; write the file again to keep it small"], run.ErrorLines);
    }

    [Fact]
    public async Task Check_Warning_FailsOnlyWhenItIsNew()
    {
        const string Long = "---\nparams:\n  name: string(160, gsm7)\n---\nHi {{ name }}";
        _folder.Write("old.smstpl", Long);
        var baseline = await BaselineAsync();

        Assert.Equal(0, (await CheckAsync(baseline, "--fail-on", "warning")).ExitCode);

        _folder.Write("new.smstpl", Long);
        Assert.Equal(1, (await CheckAsync(baseline, "--fail-on", "warning")).ExitCode);
    }

    [Fact]
    public async Task Check_Documents_SayWhichFindingsAreKnown()
    {
        _folder.Write("old.smstpl", Known);
        var baseline = await BaselineAsync();
        _folder.Write("new.smstpl", Known);

        using var json = JsonDocument.Parse((await CheckAsync(baseline, "--format", "json")).Output);
        using var sarif = JsonDocument.Parse((await CheckAsync(baseline, "--format", "sarif")).Output);

        Assert.Equal([false, true], json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("isKnown").GetBoolean()));
        Assert.Equal((1, 1), (json.RootElement.GetProperty("summary").GetProperty("errors").GetInt32(), json.RootElement.GetProperty("summary").GetProperty("known").GetInt32()));
        Assert.Equal(
            ["new", "unchanged"],
            sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("baselineState").GetString()));
    }

    [Theory]
    [InlineData(null, "the file does not exist; create it with 'smstpl check --format json'")]
    [InlineData("no JSON", "the file is not a JSON document")]
    [InlineData("", "the file is not a JSON document")]
    [InlineData("[]", "the file is not a JSON document")]
    [InlineData("{}", "this is not a report of 'smstpl check --format json'")]
    [InlineData("""{ "version": 1, "findings": [null] }""", "this is not a report of 'smstpl check --format json'")]
    [InlineData("""{ "version": 1, "findings": [{ "file": "a.smstpl" }] }""", "this is not a report of 'smstpl check --format json'")]
    [InlineData("""{ "version": "one", "findings": [] }""", "the file is not a JSON document")]
    public async Task Check_BaselineThatIsNone_IsAUsageErrorThatSaysWhy(string? content, string expected)
    {
        _folder.Write("a.smstpl", "Hello");
        if (content is not null)
            _folder.Write("baseline.json", content);

        var run = await CheckAsync(_folder.PathOf("baseline.json"));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([$"{_folder.PathOf("baseline.json")}: {expected}"], run.ErrorLines);
        Assert.Equal("", run.Output);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> BaselineAsync()
    {
        var run = await CommandRun.OfAsync("check", _folder.Folder, "--format", "json");
        return _folder.Write("baseline.json", run.Output).PathOf("baseline.json");
    }

    private Task<CommandRun> CheckAsync(string baseline, params string[] options) => CommandRun.OfAsync(["check", _folder.Folder, "--baseline", baseline, .. options]);
}
