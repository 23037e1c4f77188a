using System.Globalization;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests;

/// <summary>What <c>smstpl report</c> writes; what a browser makes of it is TemplateSms.Cli.Browser.Tests' to show.</summary>
public sealed class ReportCommandTests : IDisposable
{
    private readonly ScratchProject _folder = new();

    [Fact]
    public async Task Report_File_IsWrittenAndNamed()
    {
        _folder.Write("a.smstpl", "Hello");

        var run = await CommandRun.OfAsync("report", _folder.Folder, "-o", _folder.PathOf("report.html"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"{_folder.PathOf("report.html")}: 1 template, 0 errors, 0 warnings", Assert.Single(run.OutputLines));
        Assert.StartsWith("<!DOCTYPE html>\n", File.ReadAllText(_folder.PathOf("report.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("-o", "-")]
    public async Task Report_WithoutAFile_GoesToStandardOutput(params string[] arguments)
    {
        var run = await CommandRun.OfAsync(["report", _folder.Write("a.smstpl", "Hello").Folder, .. arguments]);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("<!DOCTYPE html>\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_OfTheSameTemplates_IsTheSame()
    {
        _folder.Write("a.smstpl", "Hello {{ x }}").Write("b/c.smstpl", "---\nunencodable: replace\nparams:\n  name: string(200)\n---\nHi {{ name }}");

        var first = await CommandRun.OfAsync("report", _folder.Folder, "--price-per-segment", "0.045");
        var second = await CommandRun.OfAsync("report", _folder.Folder, "--price-per-segment", "0.045");

        Assert.Equal(first.Output, second.Output);
        // Paths are those from the working folder, which may well end in the whole path of a folder elsewhere.
        Assert.DoesNotContain(">" + _folder.Folder, first.Output, StringComparison.Ordinal);
        Assert.Contains(">" + Path.GetRelativePath(".", _folder.PathOf("a.smstpl")), first.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_TemplateWithAnError_EndsWithOneAndIsWritten()
    {
        var run = await CommandRun.OfAsync("report", _folder.Write("a.smstpl", "{{ nobody }}").Folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("<mark>nobody</mark>", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_Price_IsReadAndWrittenAlikeEverywhere()
    {
        _folder.Write("a.smstpl", "---\nunencodable: replace\nsegments: 3\nparams:\n  name: string(400)\n---\n{{ name }}");
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            var run = await CommandRun.OfAsync("report", _folder.Folder, "--price-per-segment", "1.5", "--currency", "CHF");

            Assert.Contains("<b>1,500.00 to 4,500.00 CHF</b> per 1,000 messages", run.Output, StringComparison.Ordinal);
            Assert.Contains("<b>1.5 CHF</b> a segment", run.Output, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    // A message that needs more is refused by the method, and costs nothing.
    [Fact]
    public async Task Report_PriceOfAMessageThatMayNotFit_EndsAtItsSegments()
    {
        _folder.Write("a.smstpl", "---\nunencodable: replace\nparams:\n  name: string\n---\n{{ name }}");

        var run = await CommandRun.OfAsync("report", _folder.Folder, "--price-per-segment", "0.05");

        Assert.Contains("<b>50.00 EUR</b> per 1,000 messages", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_MessageOfTooManySegments_IsSaidToBeRefused()
    {
        _folder.Write("a.smstpl", "---\nunencodable: replace\nparams:\n  name: string(161)\n---\n{{ name }}");

        var run = await CommandRun.OfAsync("report", _folder.Folder);

        Assert.Contains("161 septets, 2 segments: refused, not sent", run.Output, StringComparison.Ordinal);
        Assert.Contains("<b>173 of 160 septets</b>, which is too much", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_WithoutAPrice_HasNone()
    {
        var run = await CommandRun.OfAsync("report", _folder.Write("a.smstpl", "Hello").Folder);

        Assert.DoesNotContain("1,000 messages", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--price-per-segment", "0,05")]
    [InlineData("--price-per-segment", "-1")]
    [InlineData("--price-per-segment", "cheap")]
    [InlineData("-o", "no/such/folder/report.html")]
    public async Task Report_WrongCommandLine_EndsWithUsage(params string[] arguments)
    {
        var run = await CommandRun.OfAsync(["report", _folder.Write("a.smstpl", "Hello").Folder, .. arguments]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(arguments[1], run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
