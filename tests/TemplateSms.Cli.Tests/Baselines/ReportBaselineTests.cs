using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Baselines;

/// <summary>A report that is compared with an earlier one, so that a pull request shows what it costs.</summary>
public sealed class ReportBaselineTests : IDisposable
{
    private const string OneSegment = "---\nunencodable: replace\nsegments: 2\nparams:\n  name: string(20)\n---\nHi {{ name }}";
    private const string NotOurs = "this is not a page that this version of 'smstpl report' can compare with";

    private static readonly string _tooLong = OneSegment + new string('x', 140);

    private readonly ScratchProject _folder = new();

    private string Before => _folder.PathOf("before.html");

    private string Page => _folder.PathOf("report.html");

    [Fact]
    public async Task Report_SameTemplates_SaysThatNothingHasChanged()
    {
        _folder.Write("a.smstpl", OneSegment);
        await EarlierAsync();

        var run = await ReportAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([$"{Page}: 1 template, 0 errors, 0 warnings; nothing has changed"], run.OutputLines);
    }

    [Fact]
    public async Task Report_LongerText_SaysWhatItCostsMore()
    {
        _folder.Write("a.smstpl", OneSegment);
        await EarlierAsync();
        _folder.Write("a.smstpl", _tooLong);

        var run = await ReportAsync("--price-per-segment", "0.05");

        Assert.Equal(
            [
                $"{Page}: 1 template, 0 errors, 0 warnings; 1 template costs more",
                $"  {PathOf("a.smstpl")}: costs more: 1 to 2 segments instead of 1 segment, 50.00 to 100.00 EUR instead of 50.00 EUR for 1,000 messages",
            ],
            run.OutputLines);
        Assert.Contains("<del>50.00 EUR</del> 50.00 to 100.00 EUR", File.ReadAllText(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_EveryKindOfChange_IsNamedTheMostUrgentFirst()
    {
        _folder.Write("shorter.smstpl", _tooLong).Write("breaks.smstpl", OneSegment).Write("fixed.smstpl", "{{ x }}").Write("same.smstpl", OneSegment).Write("gone.smstpl", "Hi");
        await EarlierAsync();
        File.Delete(_folder.PathOf("gone.smstpl"));
        _folder.Write("shorter.smstpl", OneSegment).Write("breaks.smstpl", "Hi {{ x }}").Write("fixed.smstpl", "Hi").Write("same.smstpl", OneSegment + "!").Write("new.smstpl", "Hi").Write("wrong.smstpl", "{{ x }}");

        var run = await ReportAsync();

        Assert.Equal(
            [
                $"  {PathOf("breaks.smstpl")}: broken",
                $"  {PathOf("wrong.smstpl")}: new: has errors, so it is not sent",
                $"  {PathOf("new.smstpl")}: new: 1 segment",
                $"  {PathOf("shorter.smstpl")}: costs less: 1 segment instead of 1 to 2 segments",
                $"  {PathOf("fixed.smstpl")}: fixed",
                $"  {PathOf("same.smstpl")}: same cost",
                $"  {PathOf("gone.smstpl")}: removed",
            ],
            run.OutputLines.Skip(1));
    }

    [Fact]
    public async Task Report_TemplateThatIsNotAskedFor_IsNotRemoved()
    {
        _folder.Write("a/one.smstpl", "Hi").Write("b/two.smstpl", "Hi");
        await EarlierAsync();

        var run = await CommandRun.OfAsync("report", _folder.PathOf("a"), "-o", Page, "--baseline", Before);

        Assert.EndsWith("nothing has changed", Assert.Single(run.OutputLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "the file does not exist; create it with 'smstpl report -o FILE'")]
    [InlineData("<!DOCTYPE html>", NotOurs)]
    [InlineData("""<script type="application/octet-stream" id="figures">not packed</script>""", NotOurs)]
    [InlineData("""<script type="application/octet-stream" id="figures">AAAA""", NotOurs)]
    public async Task Report_BaselineThatIsNone_IsAUsageErrorThatSaysWhy(string? content, string expected)
    {
        _folder.Write("a.smstpl", "Hello");
        if (content is not null)
            _folder.Write("before.html", content);

        var run = await ReportAsync();

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([$"{Before}: {expected}"], run.ErrorLines);
        Assert.False(File.Exists(Page));
    }

    public void Dispose() => _folder.Dispose();

    private string PathOf(string template) => Path.GetRelativePath(".", _folder.PathOf(template));

    private Task<CommandRun> EarlierAsync() => CommandRun.OfAsync("report", _folder.Folder, "-o", Before);

    private Task<CommandRun> ReportAsync(params string[] options) => CommandRun.OfAsync(["report", _folder.Folder, "-o", Page, "--baseline", Before, .. options]);
}
